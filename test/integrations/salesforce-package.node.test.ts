/**
 * The Salesforce package without Salesforce: it parses, it names what exists, its parts fit together. Nothing of its Apex
 * is run here; no org is at hand.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { before, describe, it } from 'node:test';
import { LANGUAGES } from '../../src/elements/strings/languages.js';
import { METHODS } from '../../src/contract/provider.js';
import {
  apexFiles,
  codeOf,
  mistakesIn,
  queriesIn,
  RESERVED,
  StandardObjects,
  type ApexFile,
} from './salesforce-apex.js';
import { metadataFiles, parse, typeMistakes, wellFormed, type MetadataFile } from './salesforce-metadata.js';
import { home, list, read, root, skip, toolPath } from './salesforce-tools.js';

const names = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name);

describe('the Apex of the Salesforce package', { skip }, () => {
  let files: ApexFile[];
  before(() => void (files = apexFiles()));

  it('parses', async () => {
    for (const { name, text } of files) assert.deepEqual(await mistakesIn(text), [], name);
  });

  it('that does not parse is seen', async () => {
    assert.notDeepEqual(await mistakesIn('public class Broken { void act( }'), []);
    assert.notDeepEqual(await mistakesIn('SELECT FROM User', 'query'), []);
  });

  it('declares no name that Apex keeps for itself', () => {
    const declared = /\b(?:[A-Z]\w*(?:<[\w<>, ]+>)?|void)\s+([a-z]\w*)\s*(?=[=;,():{])/g;
    for (const { name, text } of files)
      assert.deepEqual(
        names(codeOf(text), declared).filter((word) => RESERVED.has(word.toLowerCase())),
        [],
        name,
      );
  });

  it('asks only for objects and fields that Salesforce has, in user mode and with bind variables', async () => {
    const objects = new StandardObjects();
    const queries = files.flatMap((file) => queriesIn(file).map((query) => ({ ...query, file })));
    assert.ok(queries.length >= 9);
    for (const { text, object, fields, file } of queries) {
      assert.deepEqual(await mistakesIn(text, 'query'), [], text);
      const unknown = fields.filter((field) => objects.find(object, field) === undefined);
      assert.deepEqual(unknown, [], `${file.name}: ${object}`);
      if (file.name.endsWith('Test.cls') || file.name === 'UsageTestRows.cls') continue;
      assert.match(text, /WITH USER_MODE/, text);
      assert.match(text, /LIMIT/, text);
    }
    for (const { name, text } of files)
      assert.doesNotMatch(
        codeOf(text),
        /Database\.(query|countQuery|getQueryLocator)\b/,
        `${name}: text as a query`,
      );
  });

  it('sees a field that Salesforce has not', () => {
    const objects = new StandardObjects();
    assert.equal(objects.find('PackageLicense', 'AllowedLicenses'), 'AllowedLicenses');
    assert.equal(objects.find('User', 'UserRole.Name'), 'Name');
    assert.equal(objects.find('PackageLicense', 'AllowedLicences'), undefined);
    assert.equal(objects.find('User', 'Boss.Name'), undefined);
  });

  it('reads only fields that the objects of its variables have', () => {
    const objects = new StandardObjects();
    for (const { name, text } of files) {
      const code = codeOf(text);
      for (const [, object, variable] of code.matchAll(
        /\b(User|Organization|PackageLicense|PermissionSetLicense|UserPackageLicense|PermissionSetLicenseAssign|LoginHistory)\s+(\w+)\s*(?=[:=,)])/g,
      )) {
        const used = names(code, new RegExp(`\\b${variable}\\.([A-Z]\\w*)\\b(?!\\.?\\?)`, 'g'));
        const unknown = used.filter(
          (field) => field !== 'UserRole' && objects.find(object, field) === undefined,
        );
        assert.deepEqual(unknown, [], `${name}: ${object} ${variable}`);
      }
    }
  });

  it('shares as its viewer sees: every class is with sharing', () => {
    for (const { name, text } of files.filter(({ name }) => !name.endsWith('Test.cls')))
      assert.match(codeOf(text), /\b(global|public) (virtual )?with sharing class\b/, name);
  });

  it('checks the custom permission at every door', () => {
    for (const name of ['UsageOrg.cls', 'UsageServer.cls']) {
      const doors = read(`classes/${name}`).split('@AuraEnabled').slice(1);
      assert.ok(doors.length > 0);
      for (const door of doors)
        assert.match(door, /^[^{]*\{\s*UsageAccess\.check\(\);/, `${name}: ${door.slice(0, 80)}`);
    }
  });

  it('lets through the methods that a server of ours answers, and no other', () => {
    const [, block] = /METHODS = new Set<String>\{([^}]+)\}/.exec(read('classes/UsageServer.cls'))!;
    assert.deepEqual(names(block, /'(\w+)'/g), [...METHODS]);
  });

  it('has a test for every branch that docs/salesforce.md names, and no test that it does not', () => {
    const [, docs] = readFileSync(join(root, 'docs/salesforce.md'), 'utf8').split('### Apex branches');
    const paired = names(docs, /^\|.*\| `(\w+)` \|$/gm);
    const tests = files.flatMap(({ text }) => names(text, /@IsTest\s+static void (\w+)\(/g));
    assert.deepEqual([...paired].sort(), [...tests].sort());
  });
});

describe('the metadata of the Salesforce package', { skip }, () => {
  let files: MetadataFile[];
  before(() => void (files = metadataFiles()));
  const of = (type: string) => files.filter((file) => file.type === type);

  it('is well-formed', () => {
    for (const { path, text } of files) assert.equal(wellFormed(text), undefined, path);
    assert.equal(wellFormed(read('pages/UsageReports.page')), undefined);
  });

  it('is what Salesforce’s types allow', () => {
    assert.deepEqual(typeMistakes(files), []);
  });

  it('that is not allowed is seen', () => {
    const [mistake] = typeMistakes([
      { path: 'x', type: 'CspTrustedSite', content: { endpointUrl: 'https://a.example', isActiv: true } },
    ]);
    assert.match(mistake, /^x: .*isActiv/);
  });

  it('offers no property in App Builder that the component does not have', () => {
    for (const { path, text } of of('LightningComponentBundle').filter(({ content }) => content.isExposed)) {
      const name = path.split('/')[1];
      const api = names(read(`lwc/${name}/${name}.js`), /@api (?:get |set )?(\w+)/g);
      const properties = configsIn(text).flatMap(({ property }) => property);
      assert.ok(properties.length > 0, name);
      for (const { name: property, label, datasource, type } of properties) {
        assert.ok(api.includes(property), `${name} has no @api ${property}`);
        assert.ok(label, `${name}.${property} has no label`);
        assert.match(type, /^(String|Integer|Boolean)$/);
        if (datasource?.startsWith('apex://'))
          assert.match(
            read(`classes/${datasource.slice('apex://'.length)}.cls`),
            /extends VisualEditor\.DynamicPickList/,
          );
      }
      const [first, second] = configsIn(text);
      assert.deepEqual(second.property, first.property, `${name}: pages and sites offer different things`);
    }
  });

  it('offers report, period, groups, source, license and theme where they mean something', () => {
    const offered = (name: string) => {
      const [{ property }] = configsIn(read(`lwc/${name}/${name}.js-meta.xml`));
      return property.map((one) => one.name);
    };
    for (const name of ['usageBarCard', 'usageDetailTable', 'usageMetrics'])
      for (const property of ['report', 'period', 'groups', 'source', 'license', 'theme'])
        assert.ok(offered(name).includes(property), `${name}.${property}`);
  });

  it('names in its permission set what there is', () => {
    const text = read('permissionsets/Usage_Reports.permissionset-meta.xml');
    for (const name of names(text, /<apexClass>(\w+)</g)) assert.ok(read(`classes/${name}.cls`));
    for (const name of names(text, /<apexPage>(\w+)</g)) assert.ok(read(`pages/${name}.page`));
    for (const name of names(text, /<tab>(\w+)</g)) assert.ok(read(`tabs/${name}.tab-meta.xml`));
    const [, credential, principal] = /Principal>(\w+)-(\w+)</.exec(text)!;
    const external = read(`externalCredentials/${credential}.externalCredential-meta.xml`);
    assert.match(
      external,
      new RegExp(`<parameterName>${principal}</parameterName>\\s*<parameterType>NamedPrincipal`),
    );
    const withAura = apexFiles().filter(({ text }) => /@AuraEnabled|@RemoteAction/.test(text));
    assert.deepEqual(
      names(text, /<apexClass>(\w+)</g),
      withAura.map(({ name }) => name.replace('.cls', '')),
    );
  });

  it('has each label that a component says, and no other', () => {
    const said = list('lwc').flatMap((name) => names(read(`lwc/${name}/${name}.js`), /label\/c\.(\w+)/g));
    const there = names(read('labels/CustomLabels.labels-meta.xml'), /<fullName>(\w+)</g);
    assert.deepEqual([...new Set(said)].sort(), there.sort());
  });

  it('trusts no site until an admin does', () => {
    for (const { content } of of('CspTrustedSite')) assert.equal(content.isActive, false);
  });

  it('holds no token', () => {
    const text = read('externalCredentials/Usage_Reports.externalCredential-meta.xml');
    assert.match(text, /\$Credential\.Usage_Reports\.Token/);
    assert.doesNotMatch(text, /<parameterType>AuthParameter/);
  });
});

describe('the Lightning web components', { skip }, () => {
  it('are clean by Salesforce’s own rules', async () => {
    const { ESLint } = await import(pathToFileURL(toolPath('eslint')).href).then(
      (module) => module.default ?? module,
    );
    const eslint = new ESLint({ cwd: home });
    const results: { filePath: string; messages: { line: number; message: string }[] }[] =
      await eslint.lintFiles(['force-app/main/default/lwc']);
    assert.ok(results.length >= 17);
    assert.deepEqual(
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ line, message }) => `${filePath}:${line} ${message}`),
      ),
      [],
    );
  });

  it('stay below what one may weigh', () => {
    for (const name of list('lwc')) {
      const size = Buffer.byteLength(read(`lwc/${name}/${name}.js`));
      assert.ok(size < 128_000, `${name}: ${size}`);
    }
  });

  it('know the languages that the library has', () => {
    const [, block] = /LANGUAGES = \[([^\]]+)\]/.exec(read('lwc/usageLoader/usageLoader.js'))!;
    assert.deepEqual(names(block, /'([\w-]+)'/g).sort(), Object.keys(LANGUAGES).sort());
  });
});

interface Config {
  property: { name: string; label: string; type: string; datasource?: string }[];
}

function configsIn(text: string): Config[] {
  const { LightningComponentBundle } = parse(text, true) as {
    LightningComponentBundle: { targetConfigs: { targetConfig: Config[] } };
  };
  return LightningComponentBundle.targetConfigs.targetConfig.map((config) => ({
    property: [config.property].flat(),
  }));
}
