/** Whether a path is that of the file, or of a part of it: a file may hold several articles, named behind `/` or `#`. */
export function isWithin(path: string, file: string): boolean {
  return path === file || (path.startsWith(file) && /^[/#]/u.test(path.slice(file.length)));
}
