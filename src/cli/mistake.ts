/** A command line that cannot be meant: one line and exit code 2, apart from work that failed (exit code 1). */
export class Mistake extends Error {
  override readonly name = 'Mistake';
}

/** `--port 80a`: a whole number in bounds, or a mistake that says so. */
export function wholeNumber(
  option: string,
  text: string | undefined,
  min: number,
  max: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= min && value <= max) return value;
  throw new Mistake(
    `Cannot use --${option} ${JSON.stringify(text)}: expected a whole number from ${min} to ${max}`,
  );
}
