// A small RFC 4180 reader: text -> [{ line, cells, broken? }]. `line` is the first physical line of a row (rule 30);
// empty lines are left out. It tolerates a BOM and LF, CRLF or CR as line end.

export function readCsv(text) {
  const rows = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;

  /** Steps over one line end, if there is one here. */
  function lineEnd() {
    if (text[at] !== '\n' && text[at] !== '\r') return false;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    return true;
  }

  function quotedCell(row) {
    let cell = '';
    at++;
    while (at < text.length) {
      if (text[at] === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 2;
      } else if (text[at] === '"') {
        at++;
        if (at < text.length && !',\r\n'.includes(text[at])) row.broken = 'text after a closing quote';
        return cell + plainCell();
      } else {
        const from = at;
        if (!lineEnd()) at++;
        cell += text.slice(from, at);
      }
    }
    row.broken = 'a quote is never closed';
    return cell;
  }

  function plainCell() {
    const from = at;
    while (at < text.length && !',\r\n'.includes(text[at])) at++;
    return text.slice(from, at);
  }

  while (at < text.length) {
    if (lineEnd()) continue; // an empty line
    const row = { line, cells: [] };
    for (;;) {
      row.cells.push(text[at] === '"' ? quotedCell(row) : plainCell());
      if (text[at] !== ',') break;
      at++;
    }
    lineEnd();
    rows.push(row);
  }
  return rows;
}
