/** Cells of screen and file as the answer has them, written by the test's own hand. */
import type { Locator } from 'playwright-core';
import type { Bar, DetailRow, DetailsAnswer, Figure } from '../../src/contract/answer.js';
import type { BarReport, MetricsReport } from '../../src/contract/report-entry.js';
import { unitOf } from '../../src/contract/measures.js';
import { seen } from './seen.js';
import { DASH, share, whole, written } from './written.js';

/** A row of the table of people begins with them. */
export const PERSON = ['name', 'role', 'title', 'status'];

const STATUSES: Record<string, string> = {
  enabled: 'Enabled',
  disabled: 'Disabled',
  invited: 'Invited',
  removed: 'Removed',
};
const CHANNELS: Record<string, string> = { email: 'Email', slack: 'Slack' };

export function cellOf(
  entry: BarReport | MetricsReport,
  id: string,
  figure: Figure | undefined,
  zone?: string,
): string {
  return written(figure?.value, unitOf(entry.measures[id]), zone);
}

export const barCell = (entry: BarReport, id: string, bar: Bar | null | undefined): string =>
  cellOf(entry, id, bar?.values[id]);

/** Name over e-mail. */
export const nameCell = ({ name, email }: DetailRow): string => `${name ?? DASH} ${email ?? DASH}`;

export function personCell(row: DetailRow, id: string, answer: DetailsAnswer, entry: BarReport): string {
  const value = row[id] as string | number | null;
  if (id === 'name') return nameCell(row);
  if (value === null) return DASH;
  if (id === 'status') return STATUSES[value] ?? String(value);
  if (id === 'alert_channels')
    return String(value)
      .split(';')
      .map((channel) => CHANNELS[channel] ?? channel)
      .join(', ');
  return PERSON.includes(id) ? String(value) : cellOf(entry, id, { value }, answer.timeZone);
}

export const peopleCount = (count: number): string => (count === 1 ? '1 person' : `${whole(count)} people`);

/** How much a figure changed, as it stands beside it; empty where nothing does. */
export function changed(change: Figure | undefined, points = false): string {
  if (typeof change?.value !== 'number') return '';
  const size = share(Math.abs(change.value));
  return points ? `${size.slice(0, -1)} points` : size;
}

export async function changeIn(place: Locator): Promise<string> {
  const change = place.locator('.change [aria-hidden]');
  return (await change.count()) === 0 ? '' : seen(change);
}

/** A row of a file: unrounded, blank where there is nothing. */
export function fileRow(row: DetailRow, columns: readonly string[]): Record<string, string> {
  const plain = (value: unknown) => (value === null || value === undefined ? '' : String(value as string));
  return Object.fromEntries(columns.map((id) => [id, plain(row[id])]));
}

export const fileRows = ({ rows, columns, csvOnly }: DetailsAnswer): Record<string, string>[] =>
  rows.map((row) => fileRow(row, ['id', 'name', 'email', 'role', 'title', 'status', ...columns, ...csvOnly]));
