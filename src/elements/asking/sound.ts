/**
 * A light look at an answer before it is shown, for providers that do not check their own: is it one at all? No schema,
 * so that elements need none (the providers' doors have theirs); only what would break a picture or show a lie.
 */
import type { Method } from '../../contract/provider.js';
import { isFields, type Fields } from '../foundation/fields.js';

const isText = (value: unknown): boolean => typeof value === 'string';
const isCell = (value: unknown): boolean =>
  value === null || typeof value === 'string' || Number.isFinite(value);
const isDays = (value: unknown): boolean => isFields(value) && isText(value.start) && isText(value.end);
const isFigure = (value: unknown): boolean => isFields(value) && isCell(value.value);
/** Own ones: old libraries add to every object of a page. */
const areFigures = (value: unknown): boolean => isFields(value) && Object.values(value).every(isFigure);
const isBar = (value: unknown): boolean =>
  isDays(value) && isText((value as Fields).key) && areFigures((value as Fields).values);
const isRow = (value: unknown): boolean => {
  if (!isFields(value) || typeof value.id !== 'string') return false;
  return Object.keys(value).every(
    (column) => column === 'state' || value[column] === undefined || isCell(value[column]),
  );
};
const isHead = (value: Fields): boolean =>
  isText(value.timeZone) &&
  isFields(value.dataThrough) &&
  Array.isArray(value.lacks) &&
  Array.isArray(value.warnings) &&
  (value.effective === null || isDays(value.effective));
const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);
const all = (list: unknown, test: (value: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every(test);

/** Rows that are looked at; a table of 100,000 would wait for the rest. A cell that is none is shown as missing. */
const ENOUGH = 1000;
const someOf = (list: unknown, test: (value: unknown) => boolean): boolean =>
  Array.isArray(list) && list.slice(0, ENOUGH).every(test);

const CHECKS: Partial<Record<Method, (answer: Fields) => boolean>> = {
  bars: (answer) =>
    isHead(answer) &&
    orNull(isBar)(answer.total) &&
    all(answer.bars, isBar) &&
    (answer.compared === undefined ||
      (isFields(answer.compared) && all(answer.compared.bars, isBar) && areFigures(answer.compared.change))),
  details: (answer) =>
    isHead(answer) &&
    all(answer.columns, isText) &&
    all(answer.csvOnly, isText) &&
    someOf(answer.rows, isRow) &&
    areFigures(answer.footer),
  totals: (answer) =>
    isHead(answer) &&
    isFields(answer.metrics) &&
    Object.values(answer.metrics).every((metric) => isFields(metric) && isFigure(metric.total)),
  overview: (answer) =>
    isHead(answer) &&
    areFigures(answer.seats) &&
    all(answer.overdue, isFields) &&
    all(answer.advice, isFields) &&
    isFields(answer.coach) &&
    areFigures(answer.coach.levels) &&
    isFields(answer.idle),
  team: (answer) => isHead(answer) && all(answer.columns, isText) && someOf(answer.rows, isRow),
  catalogue: (answer) => isFields(answer.reports),
  capabilities: (answer) =>
    isFields(answer.reports) &&
    isText(answer.timeZone) &&
    isFields(answer.dataThrough) &&
    ((answer.late ?? null) === null || all(answer.late, isText)) &&
    isFields(answer.dataFrom) &&
    all(answer.groups, isFields) &&
    all(answer.personas, isFields),
};

/** False for a login page, null, NaN or Infinity in a figure, bars that are not there. */
export function isSound(method: Method, answer: unknown): boolean {
  return isFields(answer) && (CHECKS[method]?.(answer) ?? true);
}
