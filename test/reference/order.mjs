// Order and text filter of rows of people (rules 31, 33), and a person's own columns.

/** NFD, marks removed, lower case. */
export const keyOf = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function byCodePoints(a, b) {
  const left = [...a];
  const right = [...b];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = left[index].codePointAt(0) - right[index].codePointAt(0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** `id name email role title status` with a `state` for each null; role and title of the unregistered are not applicable. */
export function personCells(person) {
  const row = { id: person.id, state: {} };
  for (const column of ['name', 'email', 'role', 'title', 'status']) {
    const hidden = person.registered === 'false' && (column === 'role' || column === 'title');
    row[column] = hidden ? null : person[column];
    if (row[column] === null) row.state[column] = hidden ? 'not-applicable' : 'missing';
  }
  return row;
}

/** `contains`, on the keys of name, email, role and title (NOTES). */
export function containsText(row, text) {
  if (text === undefined || text === null || text === '') return true;
  return ['name', 'email', 'role', 'title'].some(
    (column) => row[column] !== null && keyOf(row[column]).includes(keyOf(text)),
  );
}

/** sort = { by, desc }; then name, then id, both ascending; missing last in both directions. */
export function sortRows(rows, sort) {
  const orders = [sort, { by: 'name', desc: false }].filter(Boolean);
  return rows.sort((a, b) => {
    for (const { by, desc } of orders) {
      const difference = compareCells(by, a[by], b[by], desc);
      if (difference !== 0) return difference;
    }
    return byCodePoints(a.id, b.id);
  });
}

function compareCells(column, a, b, desc) {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const difference =
    typeof a === 'number' ? a - b : column === 'id' ? byCodePoints(a, b) : byCodePoints(keyOf(a), keyOf(b));
  return desc ? -difference : difference;
}
