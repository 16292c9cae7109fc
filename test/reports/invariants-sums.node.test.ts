/** What must be true of any company's figures, whatever the question. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BarsAnswer, DetailsAnswer, Figures } from '../../src/contract/answer.js';
import { COACH_LEVELS, type ReportId } from '../../src/contract/catalogue.js';
import type { Query } from '../../src/contract/query.js';
import { company, days, metricsOf, nav, seat, type Event } from './company.js';
import { anyQuestion, anySeed, randomCompany } from './random-company.js';

const runs = { numRuns: 40 };
const number = (figures: Figures, id: string) => Number(figures[id].value);
const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value), 0);

async function asked(seed: number, question: number, report: ReportId) {
  const { provider, query, reference } = await randomCompany(seed);
  const { text: _, ...rest } = query(question, report);
  return { provider, query: rest as Query, reference };
}

describe('adoption', () => {
  it('has no more hot accounts than accounts, and no more accounts than interactions', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, question) => {
        const { provider, query } = await asked(seed, question, 'si-adoption');
        const { bars, total } = (await provider.bars(query)) as BarsAnswer;
        const { rows } = (await provider.details(query)) as DetailsAnswer;
        for (const { values } of [...bars, ...(total ? [total] : [])]) {
          assert.ok(number(values, 'unique_accounts_hot') <= number(values, 'unique_accounts'));
          assert.ok(number(values, 'unique_accounts') <= number(values, 'total_interactions'));
        }
        for (const { unique_accounts_hot, unique_accounts, total_interactions, days_active } of rows) {
          assert.ok(Number(unique_accounts_hot) <= Number(unique_accounts));
          assert.ok(Number(unique_accounts) <= Number(total_interactions));
          assert.ok(Number(days_active) <= Number(total_interactions));
        }
      }),
      runs,
    ));
  it('has per person at least as many accounts as all together, and exactly as many days', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, question) => {
        const { provider, query } = await asked(seed, question, 'si-adoption');
        const { total } = (await provider.bars(query)) as BarsAnswer;
        const { rows } = (await provider.details(query)) as DetailsAnswer;
        if (!total || total.values.days_active.value === null) return;
        assert.ok(sum(rows.map((row) => row.unique_accounts)) >= number(total.values, 'unique_accounts'));
        assert.equal(sum(rows.map((row) => row.days_active)), number(total.values, 'days_active'));
      }),
      runs,
    ));
  it('has surfaces that share all interactions', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, question) => {
        const { provider, query } = await asked(seed, question, 'si-adoption');
        const { surfaces, footer, days } = (await provider.details({
          ...query,
          rows: 'active',
        })) as DetailsAnswer;
        if (!surfaces || !days) return;
        assert.equal(
          sum(surfaces.map(({ interactions }) => interactions)),
          number(footer, 'total_interactions'),
        );
        if (surfaces.length > 0) assert.ok(Math.abs(sum(surfaces.map(({ share }) => share)) - 1) < 1e-9);
      }),
      runs,
    ));
});

describe('logins', () => {
  it('have as many users as rows with a session', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, question) => {
        const { provider, query } = await asked(seed, question, 'si-logins');
        const { total } = (await provider.bars(query)) as BarsAnswer;
        const { rows } = (await provider.details(query)) as DetailsAnswer;
        if (!total || total.values.users_logged_in.value === null) return;
        assert.equal(
          rows.filter(({ sessions }) => Number(sessions) > 0).length,
          number(total.values, 'users_logged_in'),
        );
      }),
      runs,
    ));
});

describe('people one by one', () => {
  it('add up to everybody in what adds up, also under groups', () =>
    fc.assert(
      fc.asyncProperty(
        anySeed,
        anyQuestion,
        fc.constantFrom<ReportId>('platform-logins', 'si-logins', 'si-adoption', 'si-alerts'),
        async (seed, question, report) => {
          const { provider, query, reference } = await asked(seed, question, report);
          const { people: _, ...all } = query;
          const ids = [
            'total_logins',
            'total_sessions',
            'total_interactions',
            'days_active',
            'alerts_sent',
            'alert_interactions',
          ];
          const whole = (await provider.bars(all as Query)).total?.values ?? {};
          const each = await Promise.all(
            (reference.tables as { people: { id: string }[] }).people.map(({ id }) =>
              provider.bars({ ...all, people: [id] } as Query),
            ),
          );
          for (const id of ids.filter((id) => typeof whole[id]?.value === 'number'))
            assert.equal(sum(each.map(({ total }) => total!.values[id].value)), number(whole, id), id);
        },
      ),
      { numRuns: 15 },
    ));
});

describe('the team', () => {
  it('has five coach levels that sum to the people counted, and a list of as many', () =>
    fc.assert(
      fc.asyncProperty(anySeed, anyQuestion, async (seed, question) => {
        const { provider, query } = await asked(seed, question, 'nav-overview');
        const { people, levels } = (await provider.overview(query)).coach;
        const counts = COACH_LEVELS.map((level) => levels[level].value);
        if (people === null) return assert.deepEqual(counts, [null, null, null, null, null]);
        assert.equal(sum(counts), people);
        const { rows } = await provider.details({ ...query, list: 'coach', sort: undefined });
        assert.equal(rows.length, people);
      }),
      runs,
    ));
  it('has columns that add up to the totals', () =>
    fc.assert(
      fc.asyncProperty(
        anySeed,
        anyQuestion,
        fc.constantFrom<ReportId>('nav-usage', 'nav-effectiveness'),
        async (seed, question, report) => {
          const { provider, query } = await asked(seed, question, report);
          const [{ metrics, effective }, { rows, columns }] = await Promise.all([
            provider.totals(query),
            provider.team(query),
          ]);
          if (!effective) return;
          const distinct = ['unique_connections'];
          for (const [id, { total, effective: own }] of Object.entries(metrics)) {
            if (
              !columns.includes(id) ||
              id.includes('rate') ||
              id.includes('share') ||
              typeof total.value !== 'number' ||
              !own
            )
              continue;
            const cells = sum(rows.map((row) => row[id] ?? 0));
            if (distinct.includes(id)) assert.ok(cells >= total.value, id);
            else assert.equal(cells, total.value, id);
          }
        },
      ),
      runs,
    ));
});

describe('InMails', () => {
  const DAY = 86_400_000;
  const START = Date.UTC(2026, 1, 1);
  const END = Date.UTC(2026, 3, 1); // the end of 31 March
  const at = fc.integer({ min: START, max: Date.UTC(2026, 1, 28) });
  const mail = fc.record({
    at,
    after: fc.array(fc.tuple(fc.integer({ min: -2, max: 59 }), fc.constantFrom('yes', 'maybe', 'no'))),
  });
  it('are matured, open, or decided and not matured', () =>
    fc.assert(
      fc.asyncProperty(fc.array(mail, { maxLength: 8 }), async (mails) => {
        // In a longer month than the data: some InMails are matured on 31 March, some are not, none is sent after February.
        const shift = 20 * DAY;
        const sent = mails.map((one) => one.at + shift);
        const events: Event[] = mails.flatMap(({ after }, i) => [
          nav('ana', new Date(sent[i]).toISOString(), 'inmail_sent', { ref: `m${i}` }),
          ...after.map(([days, decision]) =>
            nav('ana', new Date(sent[i] + days * DAY).toISOString(), 'inmail_decided', {
              ref: `m${i}`,
              decision: decision as 'yes',
            }),
          ),
        ]);
        const here = company({
          seats: [seat('ana')],
          events: [...events, nav('ana', '2026-01-02T09:00Z', 'inmail_sent')],
        });
        const asked = { report: 'nav-effectiveness', period: days('2026-02-21', '2026-03-20') };
        const { inmails_sent, inmails_matured, inmails_open } = await metricsOf(here, asked);
        const decided = mails.filter(
          ({ after }, i) =>
            sent[i] + 30 * DAY >= END && after.some(([days]) => days >= 0 && sent[i] + days * DAY < END),
        ).length;
        assert.equal(inmails_sent.total.value, mails.length);
        assert.equal(
          inmails_sent.total.value,
          sum([inmails_matured.total.value, inmails_open.total.value]) + decided,
        );
      }),
      { numRuns: 60 },
    ));
});
