/** The small company and its hand-worked figures, as data. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryProvider } from '../../src/providers/memory.js';
import { smallCompany, smallFigures, valueAt } from '../../src/sample/index.js';

const activity = smallCompany.activity!;

describe('smallCompany', () => {
  it('has rows of every kind that a report counts', () => {
    const kinds = new Set(activity.map(({ kind }) => kind));
    const wanted = [
      'login', 'page_load', 'interaction', 'credit', 'alert_sent', 'alert_interaction', 'search', 'profile_view', 'lead_saved',
      'lead_unsaved', 'account_saved', 'list_created', 'message_sent', 'connection_made', 'inmail_sent', 'inmail_decided',
      'coach_action',
    ]; // prettier-ignore
    assert.deepEqual(
      wanted.filter((kind) => !kinds.has(kind)),
      [],
    );
  });
  it('has rows on every surface, and some on none', () => {
    const surfaces = new Set(activity.map(({ surface }) => surface));
    const wanted = [
      'platform', 'web', 'ios', 'android', 'email', 'slack', 'chrome_extension', 'crm', 'crm_iframe', 'sep', 'sep_iframe',
      'linkedin', undefined,
    ]; // prettier-ignore
    assert.deepEqual(
      wanted.filter((surface) => !surfaces.has(surface)),
      [],
    );
  });
  it("has no row that is refused; Ivy's two snapshots of one day are the only repeat", async () => {
    const { rows } = await memoryProvider(smallCompany).capabilities();
    assert.deepEqual([rows?.refused, rows?.duplicates], [0, 1]);
  });
});

describe('smallFigures', () => {
  it('say something about each of the 44 rules', () => {
    const cited = new Set(smallFigures.flatMap(({ rules }) => rules));
    const silent = Array.from({ length: 44 }, (_, i) => i + 1).filter((rule) => !cited.has(rule));
    assert.deepEqual(silent, []);
  });
  it('have names that tell them apart', () => {
    assert.equal(new Set(smallFigures.map(({ name }) => name)).size, smallFigures.length);
  });
});

describe('valueAt()', () => {
  const answer = {
    bars: [{ key: '2026-11-01', n: 1 }],
    rows: [{ id: 'ada', state: { role: 'missing' } }],
    none: null,
  };
  it('finds an item of a list by its place, its key or its id', () => {
    assert.equal(valueAt(answer, 'bars.0.n'), 1);
    assert.equal(valueAt(answer, 'bars.2026-11-01.n'), 1);
    assert.equal(valueAt(answer, 'rows.ada.state.role'), 'missing');
    assert.equal(valueAt(answer, 'rows.length'), 1);
  });
  it('is undefined where nothing stands', () => {
    assert.equal(valueAt(answer, 'rows.bo.state'), undefined);
    assert.equal(valueAt(answer, 'none.deeper'), undefined);
    assert.equal(valueAt(answer, 'none'), null);
  });
});
