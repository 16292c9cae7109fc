// The shapes of a figure, and the one way to fail.

/** Errors carry a `code`; the words are for people. */
export function fail(code, message) {
  throw Object.assign(new Error(message), { code });
}

export const figure = (value) => ({ value });
export const missing = () => ({ value: null, state: 'missing' });
export const notApplicable = () => ({ value: null, state: 'not-applicable' });
export const orMissing = (value) => (value === null ? missing() : figure(value));

/** Rules 32, 36: numerator and denominator beside the value; 0/0 (and anything over 0) is not applicable. */
export const ratio = (numerator, denominator) =>
  denominator === 0
    ? { ...notApplicable(), numerator, denominator }
    : { value: numerator / denominator, numerator, denominator };

export const allMissing = (ids) => Object.fromEntries(ids.map((id) => [id, missing()]));

export const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
export const distinct = (keys) => new Set(keys).size;

/** Rule 34. */
export const utc = (at) => (at === null ? null : new Date(at).toISOString());

/** Measures compared in points (rule 44i); all others relatively (rule 39). */
const IN_POINTS = [
  'estimated_share',
  'inmail_acceptance_rate',
  'inmail_matured_share',
  'inmail_acceptance_rate_matured',
];

export function changeOf(id, now, before) {
  if (now?.value == null || before?.value == null) return null;
  if (IN_POINTS.includes(id)) return now.value - before.value;
  return before.value === 0 ? null : (now.value - before.value) / before.value;
}

export const changesOf = (now, before) =>
  Object.fromEntries(Object.keys(now).map((id) => [id, changeOf(id, now[id], before[id])]));
