import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_MESSAGE, messageReader } from '../../src/contract/message-reader.js';
import {
  FRAME_PROTOCOL,
  initOf,
  isOtherVersion,
  isReady,
  READY,
  readFrameTalk,
  readHostTalk,
  readInit,
  type FrameInit,
} from '../../src/contract/messages.js';
import * as z from 'zod/mini';

const init: Omit<FrameInit, 'type' | 'v'> = {
  show: { report: 'si-adoption', filters: { groups: ['emea'] } },
  source: 'server',
  tokens: true,
  files: 'host',
  expands: false,
};
const json = JSON.stringify;

describe('a message', () => {
  const read = messageReader(z.strictObject({ a: z.number() }), 20);
  it('is JSON text and nothing else', () => {
    assert.deepEqual(read('{"a":1}'), { a: 1 });
    for (const data of [{ a: 1 }, 1, null, undefined, ['{"a":1}'], new String('{"a":1}'), '{"a":', 'a'])
      assert.equal(read(data), undefined);
  });
  it('is not read where it is too long', () => assert.equal(read(`{"a":1}${' '.repeat(14)}`), undefined));
  it('may be nested as deep as anybody likes, and is no message', () =>
    assert.equal(messageReader(z.object({}))('['.repeat(1_000_000)), undefined));
  it('has no key that its grammar does not know', () => {
    assert.equal(read('{"a":1,"b":2}'), undefined);
    assert.equal(read('{"a":1,"__proto__":{}}'), undefined);
  });
});

describe('the greeting', () => {
  it('ready says nothing but that', () => {
    assert.deepEqual(Object.keys(JSON.parse(READY)), ['type']);
    assert.equal(isReady(READY), true);
    assert.equal(isReady(JSON.parse(READY)), false);
  });
  it('init is read as it was written', () =>
    assert.deepEqual(readInit(initOf(init)), { type: 'crm-usage-widgets:init', v: FRAME_PROTOCOL, ...init }));
  it('init has no place for a token, an address or a list of hosts', () => {
    const written = JSON.parse(initOf(init));
    for (const more of [{ token: 't' }, { api: 'https://elsewhere.example' }, { hosts: ['*'] }])
      assert.equal(readInit(json({ ...written, ...more })), undefined);
  });
  it('init of another version is known as one, whatever else it says', () => {
    const { type } = JSON.parse(initOf(init));
    assert.equal(isOtherVersion(json({ type, v: 2, whatever: [] })), true);
    assert.equal(isOtherVersion(initOf(init)), false);
    assert.equal(isOtherVersion(json({ type: 'something else', v: 2 })), false);
  });
});

describe('the talk of a host', () => {
  it('takes 100,000 ids to filter by', () => {
    const groups = Array.from({ length: 100_000 }, (_, i) => `group-${i}`);
    assert.ok(readHostTalk(json({ type: 'set', show: { filters: { groups } } })));
    assert.equal(
      readHostTalk(json({ type: 'set', show: { filters: { groups: [...groups, 'more'] } } })),
      undefined,
    );
  });
  it('takes a token of a sane length', () => {
    assert.ok(readHostTalk(json({ type: 'token', id: 1, token: 't', expiresIn: 300 })));
    assert.equal(readHostTalk(json({ type: 'token', id: 1, token: '' })), undefined);
    assert.equal(readHostTalk(json({ type: 'token', id: 1, token: 't'.repeat(20_000) })), undefined);
  });
});

describe('the talk of a frame', () => {
  const file = { type: 'file', id: 1, filename: 'a.csv', report: 'r', rows: 0, size: 1 };
  it('hands over csv, json and png, under a plain name', () => {
    for (const filename of ['a.csv', 'a.csv.json', 'si-adoption_2026-10-01.png'])
      assert.ok(readFrameTalk(json({ ...file, filename })), filename);
    for (const filename of ['a.exe', '../a.csv', 'a/b.csv', '.csv', 'a.csv ', 'a.csv\n', 'ä.csv', 'a.html'])
      assert.equal(readFrameTalk(json({ ...file, filename })), undefined, filename);
  });
  it('names no height that is none', () => {
    for (const height of [-1, '9', null, [9]])
      assert.equal(readFrameTalk(json({ type: 'resize', height })), undefined);
    assert.equal(readFrameTalk('{"type":"resize","height":1e999}'), undefined);
  });
  it('is no longer than a part of a file with room to spare', () =>
    assert.equal(readFrameTalk(`{"type":"ack","v":1}${' '.repeat(MAX_MESSAGE)}`), undefined));
});
