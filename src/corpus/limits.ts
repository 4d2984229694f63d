/**
 * How much of a file is read. All limits of the corpus stand here; each is far above what an honest file has, and low
 * enough that a hostile one costs seconds and not the machine.
 */

const MB = 1_000_000;

/** Largest text or Markdown file, in bytes. A novel has about one million; what is larger is most likely no article. */
export const MOST_TEXT_BYTES = 5 * MB;
/** Largest saved web page, in bytes: pages that keep their pictures inside are this large. */
export const MOST_HTML_BYTES = 10 * MB;
/** Largest PDF, DOCX or EPUB, in bytes: nearly all of it is pictures and fonts. */
export const MOST_BOOK_BYTES = 50 * MB;
/** Largest feed, in bytes: ten thousand entries. */
export const MOST_FEED_BYTES = 20 * MB;
/** Largest list of articles (.jsonl) or archive (.zip), in bytes. */
export const MOST_COLLECTION_BYTES = 100 * MB;

/** Longest text of one article that was extracted, in UTF-16 code units. */
export const MOST_CHARACTERS = 5 * MB;
/** Most articles of one file. */
export const MOST_PARTS = 20_000;
/** Longest key of a part of a file, in UTF-16 code units: longer ones are told by their hash. */
export const LONGEST_KEY = 200;

/** Most entries of an archive. */
export const MOST_ENTRIES = 20_000;
/** Most bytes that an archive may unpack to, with those inside it. */
export const MOST_UNPACKED_BYTES = 300 * MB;
/** How many times larger an archive may become when it is unpacked: text shrinks to a tenth, a bomb to a thousandth. */
export const MOST_RATIO = 200;
/** So much may be unpacked whatever the ratio, in bytes: small files of white space shrink to nothing. */
export const FREE_OF_RATIO = 2 * MB;
/** How deep archives may stand inside one another: an archive in an archive is read, one in that is not. */
export const MOST_NESTING = 2;

/** Most pages of a PDF. */
export const MOST_PAGES = 5_000;
/** Most signs that may open an element or a character reference of a web page. Long pages have 50,000. */
export const MOST_MARKS = 300_000;
/** How deep the elements of a web page may stand inside one another; browsers end at 512. */
export const MOST_DEPTH = 512;
/** Pages with more elements, or deeper ones, are taken as they are: finding their main part would take minutes. */
export const MOST_ELEMENTS_WEIGHED = 15_000;
export const MOST_DEPTH_WEIGHED = 100;
