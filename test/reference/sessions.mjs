// Sessions (rules 7 and 8): cut first, over all history, then by period.

const SESSION_KINDS = ['login', 'page_load', 'interaction'];

/** Is a surface without logins? By default every one but platform and linkedin; the blank one counts as a surface. */
export function isEstimated(ds, surface) {
  const listed = ds.config.estimatedSurfaces;
  return listed ? listed.includes(surface ?? '') : surface !== 'platform' && surface !== 'linkedin';
}

/** Sessions of one product: [{ person, at, day, stream, estimated }]. */
export function sessionsOf(question, product) {
  const { ds, rows } = question;
  const gap = ds.config.idleGapMinutes * 60_000;
  const own = rows.filter((row) => row.product === product && SESSION_KINDS.includes(row.kind));

  const measured = own.filter(({ kind }) => kind === 'login').map((row) => sessionAt(row, false));
  const estimated = [];
  for (const lane of lanes(own.filter(({ surface }) => isEstimated(ds, surface)))) {
    let run = [];
    for (const row of [...lane, null]) {
      const goesOn = row && run.length > 0 && row.at - run.at(-1).at <= gap; // a gap of exactly that does not cut
      if (run.length > 0 && !goesOn) {
        if (!run.some(({ kind }) => kind === 'login')) estimated.push(sessionAt(run[0], true));
        run = [];
      }
      run.push(row);
    }
  }
  return [...measured, ...estimated];
}

const sessionAt = ({ person, at, day, stream }, estimated) => ({ person, at, day, stream, estimated });

/** Rows by person and surface, each in order of (`at`, `id`). */
function lanes(rows) {
  const byLane = new Map();
  for (const row of rows) {
    const lane = JSON.stringify([row.person, row.surface]);
    if (!byLane.has(lane)) byLane.set(lane, []);
    byLane.get(lane).push(row);
  }
  return [...byLane.values()].map((lane) => lane.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
}
