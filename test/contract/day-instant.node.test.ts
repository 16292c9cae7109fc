/** Instants (rules 19, 34): RFC 3339 read by hand, exactly. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instantText, parseInstant } from '../../src/contract/instant.js';

const noon = Date.UTC(2026, 2, 1, 12);
const two = (number: number) => String(number).padStart(2, '0');

describe('parseInstant()', () => {
  for (const [text, milliseconds] of [
    ['2026-03-01T12:00:00Z', noon],
    ['2026-03-01T12:00Z', noon],
    ['2026-03-01t12:00:00z', noon],
    ['2026-03-01T12:00:00.25Z', noon + 250],
    ['2026-03-01T12:00:00.000000000001Z', noon],
    ['2026-03-01T17:45+05:45', noon],
    ['2026-03-01T08:30:00-03:30', noon],
    ['2026-03-02T01:45+13:45', noon],
    ['2026-03-01T12:00-00:00', noon],
    ['2024-02-29T00:00Z', Date.UTC(2024, 1, 29)],
    ['1969-12-31T23:59:59.999Z', -1],
    ['0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['9999-12-31T23:59:59.999Z', 253_402_300_799_999],
  ] as const)
    it(`reads ${text}`, () => assert.equal(parseInstant(text), milliseconds));

  it('cuts a fraction to milliseconds and does not round it', () => {
    assert.equal(parseInstant('2026-03-01T12:00:00.9999Z'), noon + 999);
    assert.equal(parseInstant('2026-03-01T12:00:00.0009Z'), noon);
  });
  it('cuts before 1970 in the same direction', () =>
    assert.equal(parseInstant('1969-12-31T23:59:59.9999Z'), -1));
  it('reads the same date once right and once wrong', () => {
    const texts = ['2026-02-30T00:00Z', '2026-02-28T00:00Z', '2026-02-30T00:00Z'];
    assert.deepEqual(texts.map(parseInstant).map(Number.isNaN), [true, false, true]);
  });

  for (const text of [
    '',
    'now',
    '2026-03-01',
    '2026-03-01T12:00',
    '2026-03-01T12:00:00',
    '2026-03-01T12:00:00.5',
    '2026-03-01 12:00:00Z',
    '2026-03-01T12Z',
    '2026-03-01T1200Z',
    '20260301T120000Z',
    '2026-03-01T24:00Z',
    '2026-03-01T12:60Z',
    '2026-03-01T12:00:60Z',
    '2023-02-29T12:00Z',
    '2026-04-31T12:00Z',
    '2026-13-01T12:00Z',
    '2026-00-01T12:00Z',
    '2026-03-00T12:00Z',
    '2026-03-01T12:00:00.Z',
    '2026-03-01T12:00:00,5Z',
    '2026-03-01T12:00.5Z',
    '2026-03-01T12:00+01',
    '2026-03-01T12:00+0100',
    '2026-03-01T12:00+24:00',
    '2026-03-01T12:00+01:60',
    '2026-03-01T12:00+1:00',
    '2026-03-01T12:00:00ZZ',
    '2026-03-01T12:00:00Z ',
    ' 2026-03-01T12:00:00Z',
    '2026-03-01T12:00:00+01:00Z',
    '2026-03-01T12:00−01:00',
    '+002026-03-01T12:00Z',
    '2026-03-01T-1:00Z',
    '2026-3-1T12:00Z',
    '2026-03-01T1２:00Z',
    '1772366400000',
    '2026-W09-7T12:00Z',
    '2026-060T12:00Z',
  ])
    // prettier-ignore
    it(`refuses ${JSON.stringify(text)}`, () => assert.ok(Number.isNaN(parseInstant(text))));

  it('reads back what any offset and any precision write', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 }),
        fc.integer({ min: -1439, max: 1439 }),
        fc.stringMatching(/^[0-9]{0,6}$/),
        (instant, offset, more) => {
          const local = new Date(instant + offset * 60_000).toISOString().slice(0, 23);
          const size = Math.abs(offset);
          const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
          assert.equal(parseInstant(local + more + zone), instant);
        },
      ),
    ));
  it('is never anything but a whole number or NaN', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+:.TZtz ') }), (text) => {
        const read = parseInstant(text);
        assert.ok(Number.isNaN(read) || Number.isInteger(read));
      }),
    ));
});

describe('instantText()', () => {
  it('is UTC with Z and milliseconds', () =>
    assert.equal(instantText(parseInstant('2026-03-01T17:45+05:45')), '2026-03-01T12:00:00.000Z'));
});
