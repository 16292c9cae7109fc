/** What a viewer has chosen of the seat utilization, as JSON: a page may keep it and give it back. */
export interface SeatUtilizationState {
  v: 1;
  /** Their own number of days; null: none, whatever the page gave. */
  days?: number | null;
}

/** Ten years: a seat that was never used counts from its activation on, however long ago that is. */
export const MOST_DAYS = 3650;
export const DIGITS = String(MOST_DAYS).length;

export function isDays(days: unknown): days is number {
  return Number.isInteger(days) && (days as number) >= 1 && (days as number) <= MOST_DAYS;
}

/** What was entered: a number of days, null for nothing, undefined for what is none. */
export function readDays(entered: string): number | null | undefined {
  if (entered.trim() === '') return null;
  const days = Number(entered);
  return isDays(days) ? days : undefined;
}
