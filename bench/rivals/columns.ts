/** What the rivals' tables show; ours shows the same and more. */
export const COLUMNS = [
  'name',
  'role',
  'title',
  'status',
  'first_interaction',
  'last_interaction',
  'days_active',
  'unique_accounts',
  'unique_accounts_hot',
  'total_interactions',
  'iframe_page_loads',
] as const;
export const ROW_HEIGHT = 36;

export interface RivalTable {
  readonly root: HTMLElement;
  sort(column: string, desc: boolean): void;
  csv(): Blob;
}

/** The rows that are seen, and some more. */
export function windowOf(body: HTMLElement, count: number): [first: number, end: number] {
  const first = Math.max(0, Math.floor(body.scrollTop / ROW_HEIGHT) - 6);
  return [first, Math.min(count, first + Math.ceil(body.clientHeight / ROW_HEIGHT) + 12)];
}

const number = new Intl.NumberFormat('en');
const instant = new Intl.DateTimeFormat('en', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Vienna',
});

export function cellText(column: string, value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'number') return number.format(value);
  return column.endsWith('_interaction') ? instant.format(new Date(String(value))) : String(value);
}
