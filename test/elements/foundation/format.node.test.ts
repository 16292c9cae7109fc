import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatChange,
  formatCompact,
  formatDay,
  formatDays,
  formatFigure,
  formatInstant,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPoints,
  reasonOf,
} from '../../../src/elements/foundation/format.js';
import { textsOf } from '../../../src/elements/foundation/strings.js';

const same = (actual: string, expected: string) =>
  assert.equal(actual.replace(/[\u2009\u00a0\u202f]/g, ' '), expected);

describe('formatNumber()', () => {
  it('groups thousands as the language does', () => {
    same(formatNumber('en', 1234567), '1,234,567');
    same(formatNumber('de', 1234567), '1.234.567');
  });
  it('rounds half away from zero, on both sides', () => {
    same(formatNumber('en', 0.25, 'average'), '0.3');
    same(formatNumber('en', -0.25, 'average'), '-0.3');
    same(formatNumber('en', 0.1235, 'share'), '12.4%');
  });
});

describe('formatFigure()', () => {
  it('tells a measured zero from no figure', () => {
    same(formatFigure('en', { value: 0 }, 'count'), '0');
    same(formatFigure('en', { value: null, state: 'missing' }, 'count'), '—');
  });
  it('says why there is a dash', () => {
    const texts = textsOf('en');
    same(reasonOf(texts, { value: null, state: 'not-applicable' }), 'Not applicable');
    same(reasonOf(texts, { value: 0 }), '');
    same(reasonOf(texts, undefined), 'No data');
  });
  it('says an instant as the civil day of the report zone', () => {
    same(formatFigure('en', { value: '2026-03-01T23:30:00.000Z' }, 'instant', 'Asia/Kolkata'), 'Mar 2, 2026');
    same(formatInstant('en', '2026-03-01T23:30:00.000Z', 'America/New_York'), 'Mar 1, 2026');
  });
  it('falls back to UTC, never to the browser, for a zone it does not know', () => {
    same(formatInstant('en', '2026-03-01T23:30:00.000Z', 'Mars/Olympus'), 'Mar 1, 2026');
  });
});

describe('days', () => {
  it('are said short, whatever the zone of the machine', () => {
    same(formatDay('en', '2026-06-01'), 'Jun 1, 2026');
    same(formatDay('en', '2026-06-01', { year: false }), 'Jun 1');
  });
  it('of one month share its name', () =>
    same(formatDays('en', { start: '2026-06-01', end: '2026-06-30' }), 'Jun 1 – 30, 2026'));
  it('that are one day are said once', () =>
    same(formatDays('en', { start: '2026-06-01', end: '2026-06-01' }), 'Jun 1, 2026'));
  it('that cannot be read stay as they are', () => same(formatDay('en', 'yesterday'), 'yesterday'));
  it('of a month are its name', () => {
    same(formatMonth('en', '2026-06-01'), 'June 2026');
    same(formatMonth('en', '2026-06-01', 'alone'), 'Jun');
  });
});

describe('changes', () => {
  it('are shares, without direction', () => same(formatChange('en', 0.1234), '12.3%'));
  it('of shares are points', () => same(formatPoints('en', 0.1), '10'));
  it('on axes are compact', () => same(formatCompact('en', 12500), '12.5K'));
});

describe('a language Intl refuses', () => {
  it('is said in English', () => same(formatNumber('x', 1234), '1,234'));
});

describe('formatMoney()', () => {
  it('says an amount in its currency, without empty cents', () => {
    same(formatMoney('en', 1440, 'USD'), '$1,440');
    same(formatMoney('en', 79.9, 'USD'), '$79.90');
    same(formatMoney('de', 1440, 'EUR'), '1.440 €');
  });
  it('says the number alone where there is no currency, and the code where nobody knows it', () => {
    same(formatMoney('en', 1440, null), '1,440');
    same(formatMoney('en', 1440, 'credits'), '1,440 credits');
  });
});
