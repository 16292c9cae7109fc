/** What a host hands over is copied: it may be frozen or a read-only proxy (as in Salesforce), and change afterwards. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { ELEMENTS } from '../../src/elements/define-all.js';
import { define, type ElementClass } from '../../src/elements/foundation/define.js';
import * as events from '../../src/elements/foundation/events.js';
import { UsageProviderElement } from '../../src/embed/usage-provider.js';
import { readOnly } from './read-only.js';

/** Data of each property, as a host may set it. */
const DATA: Readonly<Record<string, object>> = {
  consent: { on: true },
  filters: { groups: ['g1', 'g2'], people: ['p1'] },
  groups: ['g1', 'g2'],
  scope: { period: 'last-90', filters: { groups: ['g1'] } },
  state: { v: 1, period: { start: '2026-01-01', end: '2026-01-31' }, scope: { filters: { groups: ['g1'] } } },
  tabs: ['usage', { id: 'own', title: 'Own', reports: ['calls'] }],
  where: { column: 'coach_level', is: 'expert' },
};
/** What is called, and handed on as it is. */
const CALLED = ['getToken', 'provider', 'resend'];

type Properties = ReadonlyMap<PropertyKey, { attribute?: boolean | string }>;
const classes = [...ELEMENTS, UsageProviderElement] as (ElementClass & { elementProperties: Properties })[];

const propertiesOf = ({ elementProperties }: { elementProperties: Properties }): string[] =>
  [...elementProperties.keys()].map(String);

describe('every input of every element', () => {
  for (const Class of classes) {
    it(`of <${Class.tag}> is known to this test`, () => {
      define(Class);
      void document.createElement(Class.tag); // Lit lists the properties then
      const data = [...Class.elementProperties].filter(([, { attribute }]) => attribute === false);
      const unknown = data
        .map(([name]) => String(name))
        .filter((name) => !(name in DATA) && !CALLED.includes(name));
      expect(unknown).to.deep.equal([]);
    });
    it(`of <${Class.tag}> may be frozen or read-only, and is copied`, async () => {
      define(Class);
      const element = document.createElement(Class.tag) as LitElement & Record<string, unknown>;
      document.body.append(element);
      for (const name of propertiesOf(Class).filter((one) => one in DATA)) {
        element[name] = DATA[name];
        const before = JSON.stringify(element[name]);
        const given = structuredClone(DATA[name]);
        element[name] = readOnly(given);
        await element.updateComplete;
        structuredClone(element[name]); // throws on a proxy that was kept
        expect(JSON.stringify(element[name]), name).to.equal(before);
        spoil(given);
        expect(JSON.stringify(element[name]), `${name}, changed by its owner`).to.equal(before);
        element[name] = Object.freeze(structuredClone(DATA[name]));
        await element.updateComplete;
        expect(JSON.stringify(element[name]), `${name}, frozen`).to.equal(before);
      }
      element.remove();
    });
  }
});

/** Takes everything out of it. */
function spoil(value: object): void {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) spoil(part as object);
  if (Array.isArray(value)) value.length = 0;
  else for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
}

describe('every event', () => {
  it('is one lower-case word, as Salesforce takes no other', () => {
    const types = Object.values(events).map((Class) => ('type' in Class ? String(Class.type) : ''));
    expect(types.length).to.be.above(5);
    expect(types.filter((type) => !/^usage[a-z]+$/.test(type))).to.deep.equal([]);
  });
});
