import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutEndMark } from '../../src/csv/end-mark.js';
import { columnName, findHeader, repeatedName } from '../../src/csv/header.js';

describe('findHeader()', () => {
  const cases: [what: string, text: string, expected: object][] = [
    ['a comma', 'id,name\n', { at: 0, line: 1, delimiter: ',' }],
    ['a semicolon', 'id;name;a,b\n', { at: 0, line: 1, delimiter: ';' }],
    ['a tab', 'id\tname\n', { at: 0, line: 1, delimiter: '\t' }],
    ['delimiters outside quotes', '"a;b;c",d\n', { at: 0, line: 1, delimiter: ',' }],
    ['a sep line', 'sep=;\r\nid;a,b,c,d\r\n', { at: 7, line: 2, delimiter: ';' }],
    ['a quoted sep line', '"sep=|"\nid|name\n', { at: 8, line: 2, delimiter: '|' }],
    ['empty lines before', '\n\r\nid,name\n', { at: 3, line: 3, delimiter: ',' }],
    ['a preamble of ours', '# crm-usage-widgets x\n"# a, b"\nid;n\n', { at: 31, line: 3, delimiter: ';' }],
    ['no preamble', '#id,name\n# x,y\n', { at: 0, line: 1, delimiter: ',' }],
    ['a lone column', 'id\n', { at: 0, line: 1, delimiter: ',' }],
  ];
  for (const [what, text, expected] of cases)
    it(`sees ${what}`, () => assert.deepEqual(findHeader(`${text}x`, false), expected));

  it('asks for more text until the line is whole', () => {
    assert.equal(findHeader('sep=;', false), null);
    assert.equal(findHeader('id,name\r', false), null);
    assert.deepEqual(findHeader('id,name', true), { at: 0, line: 1, delimiter: ',' });
  });
});

describe('columnName()', () => {
  it('trims, folds case, and makes spaces and hyphens underscores', () =>
    assert.equal(columnName('\ufeff Last-Invited  At '), 'last_invited_at'));
});

describe('repeatedName()', () => {
  it('finds a name that stands twice, and lets blank ones be', () => {
    assert.equal(repeatedName(['id', 'name', 'id']), 'id');
    assert.equal(repeatedName(['id', '', '']), undefined);
  });
});

describe('withoutEndMark()', () => {
  async function* pieces(...texts: string[]) {
    yield* texts;
  }
  const cleaned = async (...texts: string[]) => {
    let text = '';
    for await (const piece of withoutEndMark(pieces(...texts))) text += piece;
    return text;
  };
  it('takes a Ctrl-Z behind the last character away', async () => assert.equal(await cleaned('a\x1a'), 'a'));
  it('takes a Ctrl-Z on the last line away', async () => {
    assert.equal(await cleaned('a\r\n\x1a'), 'a\r\n');
    assert.equal(await cleaned('a\n', '\x1a', '\r\n'), 'a\n');
  });
  it('keeps one that is part of a cell', async () => {
    assert.equal(await cleaned('a\x1a', 'b'), 'a\x1ab');
    assert.equal(await cleaned('a\x1a\r\n'), 'a\x1a\r\n');
  });
});
