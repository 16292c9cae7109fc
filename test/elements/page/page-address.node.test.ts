import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSearch, toSearch } from '../../../src/elements/page/page-address.js';
import { readState, type ReportPageState } from '../../../src/elements/page/page-state.js';

const states: [search: string, state: ReportPageState][] = [
  ['?tab=usage', { v: 1, tab: 'usage' }],
  ['?period=2026-01-01..2026-03-31', { v: 1, scope: { period: '2026-01-01..2026-03-31' } }],
  [
    '?tab=usage&period=last-90&compare=none&zone=Europe/Berlin',
    { v: 1, tab: 'usage', scope: { period: 'last-90', compare: 'none', timeZone: 'Europe/Berlin' } },
  ],
  [
    '?groups=a,b&people=p1&persona=me&membership=as-was',
    {
      v: 1,
      scope: { filters: { groups: ['a', 'b'], people: ['p1'], persona: 'me', membership: 'as-was' } },
    },
  ],
  ['?groups=', { v: 1, scope: { filters: { groups: [] } } }],
  [
    '?card.si-logins=period:last-7;measure:total_sessions;table',
    { v: 1, cards: { 'si-logins': { v: 1, period: 'last-7', measure: 'total_sessions', table: true } } },
  ],
  [
    '?card.nav-overview/coach-levels=period:last-7',
    { v: 1, cards: { 'nav-overview/coach-levels': { v: 1, period: 'last-7' } } },
  ],
];

describe('toSearch() and fromSearch()', () => {
  for (const [search, state] of states)
    it(`say ${search}, and read it`, () => {
      assert.equal(toSearch(state, ''), search);
      assert.deepEqual(fromSearch(search), state);
    });

  it('give back what is not flat, and ids with any sign', () => {
    const state: ReportPageState = {
      v: 1,
      scope: { filters: { groups: ['a,b', '100%', 'ü & ;='] } },
      cards: {
        'nav-usage': { v: 1, own: { searches: { period: 'last-7' } }, order: ['a', 'b'], note: 'a;b' },
      },
    };
    assert.deepEqual(fromSearch(toSearch(state, '')), state);
  });
  it('leave other parameters as they came', () => {
    const search = toSearch({ v: 1, tab: 'usage' }, '?q=a+b%2Fc&tab=overview&flag&x=1&x=2');
    assert.equal(search, '?q=a+b%2Fc&flag&x=1&x=2&tab=usage');
    assert.equal(toSearch({ v: 1 }, '?q=1&tab=usage'), '?q=1');
    assert.equal(toSearch({ v: 1 }, '?tab=usage'), '');
  });
  it('keep several pages apart by a key', () => {
    const search = toSearch({ v: 1, tab: 'usage' }, '?tab=theirs', 'left');
    assert.equal(search, '?tab=theirs&left.tab=usage');
    assert.deepEqual(fromSearch(search, 'left'), { v: 1, tab: 'usage' });
    assert.equal(fromSearch('?tab=theirs', 'left'), null);
  });
  it('find nothing where nothing of ours is', () => assert.equal(fromSearch('?q=1'), null));
  it('read a broken link as far as it goes', () => {
    const read = readState(
      fromSearch('?tab=usage&period=soon&compare=never&card.x=%7Bbroken&groups=%E0%A4%A'),
    );
    assert.equal(read.fault, 'broken');
    assert.equal(read.state.tab, 'usage');
    assert.equal(read.state.scope?.period, undefined);
  });
});

describe('readState()', () => {
  it('takes nothing as nothing chosen', () => {
    assert.deepEqual(readState(undefined), { state: { v: 1 }, fault: null });
    assert.deepEqual(readState({ v: 1 }), { state: { v: 1 }, fault: null });
  });
  it('never throws', () => {
    const circle: Record<string, unknown> = { v: 1 };
    circle.scope = circle;
    for (const odd of [1, 'x', [], true, () => 1, circle, { v: '1' }])
      assert.equal(readState(odd).fault, 'foreign', typeof odd);
  });
  it('drops what is not what it should be, and keeps the rest', () => {
    const { state, fault } = readState({
      v: 1,
      tab: 7,
      scope: { period: 'last-90', compare: 'sideways', filters: { groups: 'a', people: ['p'] } },
      cards: { a: { v: 1 }, b: 3 },
      more: true,
    });
    assert.equal(fault, 'broken');
    assert.deepEqual(state, {
      v: 1,
      scope: { period: 'last-90', filters: { people: ['p'] } },
      cards: { a: { v: 1 } },
    });
  });
  it('is a copy', () => {
    const given = { v: 1, scope: { filters: { groups: ['a'] } } };
    const { state } = readState(given);
    given.scope.filters.groups.push('b');
    assert.deepEqual(state.scope?.filters?.groups, ['a']);
  });
});
