import { createRequire } from 'node:module';

/** The program's version, as its manifest says; "unknown" where it says none. */
export function version(): string {
  const manifest: unknown = createRequire(import.meta.url)('#package');
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
