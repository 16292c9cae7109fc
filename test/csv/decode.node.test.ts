import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { textOf, type Encoding } from '../../src/csv/decode.js';
import { sourcesOf } from '../../src/csv/sources.js';
import { piecewise } from './files.js';

async function decoded(bytes: Uint8Array, size = bytes.length || 1) {
  const [source] = sourcesOf([piecewise('a.csv', bytes, size)]);
  const encodings: Encoding[] = [];
  let text = '';
  for await (const piece of textOf(source, { onEncoding: (one) => encodings.push(one) })) text += piece;
  return { text, encodings };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('textOf()', () => {
  const text = 'id,name\n1,Żółć 😀 €\n';

  it('reads UTF-8', async () => assert.equal((await decoded(utf8(text))).text, text));
  it('takes a BOM away', async () => assert.equal((await decoded(utf8(`\ufeff${text}`))).text, text));
  it('reads UTF-16, both ways round, by its BOM', async () => {
    assert.deepEqual(await decoded(utf16(text, false)), { text, encodings: ['utf-16le'] });
    assert.deepEqual(await decoded(utf16(text, true)), { text, encodings: ['utf-16be'] });
  });

  it('reads bytes that are no UTF-8 as windows-1252, and says so', async () => {
    const bytes = Uint8Array.of(0x47, 0xf6, 0x74, 0x7a, 0x20, 0x80, 0x93, 0x9f);
    assert.deepEqual(await decoded(bytes), { text: 'Götz €“Ÿ', encodings: ['windows-1252'] });
  });

  it('reads the whole file as windows-1252 when the first wrong byte comes late', async () => {
    const late = Buffer.concat([utf8(`é${'x'.repeat(200_000)}`), Uint8Array.of(0xe9)]);
    const { text: read, encodings } = await decoded(late, 1000);
    assert.equal(read, `Ã©${'x'.repeat(200_000)}é`);
    assert.deepEqual(encodings, ['windows-1252']);
  });

  it('reads a character that the end of the file cuts as windows-1252', async () =>
    assert.equal((await decoded(utf8('é').subarray(0, 1))).text, 'Ã'));

  it('stops at UTF-16 that is damaged', async () => {
    const half = utf16('ab', false).subarray(0, 5);
    await assert.rejects(decoded(half), { name: 'FileStop', code: 'broken-text' });
  });

  it('gives the same text however the bytes are cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('utf8', 'bom', 'utf16le', 'utf16be'),
        fc.integer({ min: 1, max: 9 }),
        async (raw, encoding, size) => {
          const wanted = Buffer.from(raw)
            .toString()
            .replace(/^\ufeff+/, '');
          const bytes = encoding.startsWith('utf16')
            ? utf16(wanted, encoding === 'utf16be')
            : utf8(encoding === 'bom' ? `\ufeff${wanted}` : wanted);
          assert.equal((await decoded(bytes, size)).text, wanted);
        },
      ),
    ));
});
