/** The first line of a file: where it stands, what parts its cells, and what its columns are called. */

export interface HeaderStart {
  at: number;
  /** Physical line, the first being 1. */
  line: number;
  delimiter: string;
}

/** The first line of an export of ours that tells about itself before its header. */
export const PREAMBLE = '# crm-usage-widgets';

/** In characters; a first line that is longer is none. */
const LONGEST_LINE = 2 ** 20;

/**
 * Finds the header behind empty lines, a `sep=;` line and the preamble of our own exports. Null: more text is needed to
 * tell. An empty file has its header at its end.
 */
export function findHeader(text: string, isWhole: boolean): HeaderStart | null {
  let delimiter: string | undefined;
  let at = text.startsWith('\ufeff') ? 1 : 0; // a second BOM, of a file that was saved twice
  const hasPreamble = unquoted(text.slice(at, at + PREAMBLE.length + 1)).startsWith(PREAMBLE);
  for (let line = 1; ; line++) {
    const length = text.slice(at).search(/[\r\n]/);
    const end = length < 0 ? text.length : at + length;
    const isComplete = isWhole || end + 1 < text.length || end - at > LONGEST_LINE;
    if (!isComplete) return null;
    const first = text.slice(at, end);
    const separator = line === 1 ? /^sep=([^"\r\n])$/i.exec(unquoted(first)) : null;
    const isHeader = first !== '' && !separator && !(hasPreamble && unquoted(first).startsWith('#'));
    if (isHeader || length < 0) return { at, line, delimiter: delimiter ?? delimiterOf(first) };
    delimiter ??= separator?.[1];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
}

function unquoted(line: string): string {
  return line.replace(/^"|"$/g, '');
}

/** The one of comma, semicolon and tab that stands most often outside quotes. */
function delimiterOf(line: string): string {
  const plain = line.replace(/"[^"]*("|$)/g, '');
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: plain.split(delimiter).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

/** As names of columns are compared: ` First-Name` is `first_name`. */
export function columnName(cell: string): string {
  return cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** The first name that stands there twice; blank ones, as spreadsheets leave them behind the last column, do not count. */
export function repeatedName(names: readonly string[]): string | undefined {
  return names.find((name, index) => name !== '' && names.indexOf(name) !== index);
}
