/** Reports of a host: what contradicts itself is refused when it is added. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORTS } from '../../src/contract/catalogue.js';
import type { ReportEntry } from '../../src/contract/report-entry.js';
import { entryOf, withHostReports } from '../../src/contract/host-catalogue.js';
import type { Measure } from '../../src/contract/measures.js';
import { memoryProvider } from '../../src/providers/memory.js';
import { deskReports, deskTeam, deskTickets } from './desk.js';

const refused = (entry: object, why: string, id = 'desk') =>
  assert.throws(() => withHostReports({ [id]: entry as ReportEntry }), {
    name: 'UsageError',
    code: 'catalogue-invalid',
    message: `Cannot add report "${id}": ${why}`,
  });
const measured = (measures: Record<string, Measure>) => ({ ...deskTickets.measures, ...measures });

describe('withHostReports()', () => {
  it('puts the host’s reports after ours', () =>
    assert.deepEqual(Object.keys(withHostReports(deskReports)), [
      ...Object.keys(REPORTS),
      'desk-tickets',
      'desk-team',
    ]));
  it('is our catalogue where the host has none', () => assert.deepEqual(withHostReports(), REPORTS));
  it('refuses an id of ours', () => refused(deskTickets, 'this id is taken', 'si-adoption'));
  it('refuses another overview: its sums are ours alone', () =>
    refused(REPORTS['nav-overview'], 'only bars and metrics can be added'));
  for (const list of ['bar', 'hover', 'detail', 'csvOnly'] as const)
    it(`refuses a measure in ${list} that is not defined`, () =>
      refused(
        { ...deskTickets, [list]: [...deskTickets[list], 'opend'] },
        'it names measure "opend" and does not define it',
      ));
  for (const list of ['metrics', 'averaged'] as const)
    it(`refuses a measure in ${list} that is not defined`, () =>
      refused({ ...deskTeam, [list]: ['call'] }, 'it names measure "call" and does not define it'));
  it('refuses names that every object has', () =>
    refused({ ...deskTickets, hover: ['toString'] }, 'it names measure "toString" and does not define it'));
  it('refuses a ratio of what is not defined', () => {
    const closing_rate: Measure = { verb: 'ratio', numerator: 'closed', denominator: 'all' };
    refused(
      { ...deskTickets, measures: measured({ closing_rate }) },
      'it names measure "all" and does not define it',
    );
  });
  it('refuses a ratio of a ratio, and so one of itself', () => {
    const closing_rate: Measure = { verb: 'ratio', numerator: 'closing_rate', denominator: 'opened' };
    refused(
      { ...deskTickets, measures: measured({ closing_rate }) },
      'its ratio "closing_rate" is made of a ratio',
    );
  });
  it('refuses bars of nothing', () => refused({ ...deskTickets, bar: [] }, 'it has no bar'));
  it('refuses bars of instants', () =>
    refused({ ...deskTickets, bar: ['first_ticket'] }, 'its bar "first_ticket" is no number'));
  it('refuses an order by what is no column', () =>
    refused({ ...deskTickets, order: 'openers' }, 'its order "openers" is none of its columns'));
  for (const measure of [
    { verb: 'enabled' },
    { verb: 'active' },
    { verb: 'latest', of: 'connections' },
  ] as const)
    it(`refuses a column of verb ${measure.verb}: of one person it says nothing`, () =>
      refused(
        { ...deskTickets, measures: measured({ all: measure }), csvOnly: ['all'] },
        'its column "all" is a figure of everybody, not of a person',
      ));
  it('refuses a column that is a share of everybody', () => {
    const measures = measured({
      all: { verb: 'enabled' },
      each: { verb: 'ratio', numerator: 'opened', denominator: 'all' },
    });
    refused(
      { ...deskTickets, measures, csvOnly: ['each'] },
      'its column "each" is a figure of everybody, not of a person',
    );
    assert.ok(withHostReports({ desk: { ...deskTickets, measures, hover: ['each'] } }));
  });
  it('is asked when a provider is made, not at the first question', () =>
    assert.throws(() => memoryProvider({}, { reports: { desk: { ...deskTickets, bar: [] } } }), {
      code: 'catalogue-invalid',
    }));
});

describe('entryOf()', () => {
  it('finds a report', () => assert.equal(entryOf(REPORTS, 'si-logins'), REPORTS['si-logins']));
  for (const report of ['', 'SI-LOGINS', 'toString', '__proto__'])
    it(`refuses ${JSON.stringify(report)} with unknown-report`, () =>
      assert.throws(() => entryOf(REPORTS, report), { code: 'unknown-report' }));
});
