/** The zips of `npm run build:salesforce`: everything there is stands in them, and one takes away what the other brings. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { extraScripts, filesBelow, packages, zip } from '../../scripts/build-salesforce.mjs';
import { source } from './salesforce-tools.js';

type Files = Map<string, string | Uint8Array>;

const members = (xml: string, type: string) => {
  const block = [...xml.matchAll(/<types>([^]*?)<\/types>/g)].find(([, text]) =>
    text.includes(`<name>${type}<`),
  );
  return [...(block?.[1] ?? '').matchAll(/<members>(.+?)</g)].map(([, name]) => name);
};

describe('the zips of the Salesforce package', () => {
  let install: Files, remove: Files;
  before(async () => {
    const built = await packages(new Map([['crm-usage-widgets.js', 'void 0;']]));
    install = built.install as Files;
    remove = built.remove as Files;
  });
  const textOf = (files: Files, path: string) => String(files.get(path));

  it('hold every file of the sources, by the names of the metadata format', async () => {
    const sources = (await filesBelow(source)).filter((path) => !/^staticresources\/[^/]+\//.test(path));
    assert.ok(sources.length > 70);
    for (const path of sources)
      assert.ok(install.has(path) || install.has(path.replace(/-meta\.xml$/, '')), `${path} is missing`);
    assert.ok(install.has('tabs/Usage_Reports.tab'));
    assert.ok(install.has('classes/UsageOrg.cls-meta.xml'));
  });

  it('list what they hold', () => {
    const xml = textOf(install, 'package.xml');
    assert.ok(members(xml, 'LightningComponentBundle').includes('usageBarCard'));
    assert.ok(members(xml, 'ApexClass').includes('UsageOrgTest'));
    assert.deepEqual(members(xml, 'StaticResource'), ['crmUsageWidgets']);
    assert.deepEqual(members(xml, 'PermissionSet'), ['Usage_Reports']);
    assert.ok(members(xml, 'CustomLabel').includes('UsageRetry'));
    assert.match(xml, /<version>\d+\.0</);
  });

  it('hold the scripts as one resource', () => {
    const resource = unzipSync(install.get('staticresources/crmUsageWidgets.resource') as Uint8Array);
    assert.equal(strFromU8(resource['crm-usage-widgets.js']), 'void 0;');
  });

  it('take away all that they bring, and nothing else', () => {
    const types = (xml: string) => [...xml.matchAll(/<name>(\w+)</g)].map(([, name]) => name);
    const [bring, take] = [textOf(install, 'package.xml'), textOf(remove, 'destructiveChanges.xml')];
    for (const type of types(bring)) assert.deepEqual(members(take, type), members(bring, type), type);
    assert.deepEqual(types(textOf(remove, 'package.xml')), []);
  });

  it('are the same bytes for the same files', () => {
    assert.deepEqual(zip(install), zip(install));
    assert.deepEqual(Object.keys(unzipSync(zip(remove))).sort(), ['destructiveChanges.xml', 'package.xml']);
  });

  it('bring scripts that Salesforce can take: no import(), eval, worker or module', async () => {
    for (const [name, text] of await extraScripts()) {
      assert.doesNotMatch(text, /\bimport\s*\(|\beval\s*\(|new Function\b|new Worker\b|^export /m, name);
      assert.ok(text.length < 400_000, `${name}: ${text.length}`);
    }
  });
});
