import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axisLabel, LABEL_STEPS, pickLabels } from '../../../src/elements/charts/axis-labels.js';

const wide = (width: number) => () => width;

describe('pickLabels()', () => {
  it('labels every bar where there is room', () =>
    assert.deepEqual(pickLabels(7, LABEL_STEPS.day, 700, wide(40)), [0, 1, 2, 3, 4, 5, 6]));
  it('labels days a week apart where there is less', () =>
    assert.deepEqual(pickLabels(30, LABEL_STEPS.day, 300, wide(40)), [0, 7, 14, 21, 28]));
  it('never lets labels touch, at any count, width and room', () => {
    for (const unit of ['day', 'week', 'month'] as const)
      for (const count of [1, 2, 7, 31, 104, 365, 730])
        for (const room of [120, 240, 480, 1400]) {
          const labels = pickLabels(count, LABEL_STEPS[unit], room, wide(44));
          const column = room / count;
          for (let i = 1; i < labels.length; i++)
            assert.ok((labels[i] - labels[i - 1]) * column >= 44, `${unit} ${count} ${room}`);
          assert.equal(labels[0], 0);
        }
  });
  it('labels nothing where there is nothing', () => assert.deepEqual(pickLabels(0, [1], 100, wide(1)), []));
});

describe('axisLabel()', () => {
  it('says the day a bar begins on', () =>
    assert.equal(axisLabel('en', 'week', '2026-06-01', false), 'Jun 1'));
  it('says the year with the first month and with January', () => {
    assert.equal(axisLabel('en', 'month', '2025-11-01', true), 'Nov 2025');
    assert.equal(axisLabel('en', 'month', '2025-12-01', false), 'Dec');
    assert.equal(axisLabel('en', 'month', '2026-01-01', false), 'Jan 2026');
  });
  it('speaks the language it is given', () =>
    assert.equal(axisLabel('de', 'day', '2026-06-01', false), '1. Juni'));
});
