/** What can be checked of the adapters and examples without a vendor and without a network. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { elementsOf } from '../../scripts/frameworks/elements.mjs';
import { frameworkFiles } from '../../scripts/frameworks/files.mjs';
import { cannotInstall } from '../../scripts/examples/npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const hosts = ['dynamics365', 'hubspot', 'outreach', 'pipedrive', 'salesloft', 'teams', 'zendesk'];

/** What the compiler says of a project, its own files and those beside it by name. */
function findings(config: string, beside: Record<string, string> = {}): string[] {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => assert.fail(String(messageText)),
  };
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(config, { noEmit: true }, host)!;
  assert.deepEqual(errors, []);
  const compilerHost = ts.createCompilerHost(options);
  const { readFile, fileExists } = compilerHost;
  compilerHost.readFile = (file) => beside[file] ?? readFile(file);
  compilerHost.fileExists = (file) => file in beside || fileExists(file);
  compilerHost.getSourceFile = (file, target) => {
    const text = compilerHost.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...fileNames, ...Object.keys(beside)], options, compilerHost);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

interface Entry {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

describe('the adapters', () => {
  const config = `${root}integrations/tsconfig.json`;

  it('type-check, the control and the card among them, without a vendor’s package', () => {
    assert.deepEqual(findings(config), []);
  });

  it('would be found out if a client had another shape', () => {
    const wrong = `${root}integrations/wrong.ts`;
    const text = `import { teamsHost } from './teams/adapter.js'; void teamsHost({ app: {} });`;
    assert.match(findings(config, { [wrong]: text }).join(), /wrong\.ts: .*missing/);
  });

  it('import nothing but each other', () => {
    const files = readdirSync(`${root}integrations`, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => [...hosts, 'shared'].some((folder) => file.startsWith(`${folder}/`)))
      .filter((file) => file.endsWith('.ts') && !/\/(pcf|card)\//.test(file));
    const outside = files.flatMap((file) =>
      [...read(`integrations/${file}`).matchAll(/from '([^']+)'/g)]
        .filter(([, from]) => !/^\.\.?\/[\w./-]+\.js$/.test(from) || from.startsWith('../../'))
        .map(([, from]) => `${file} imports ${from}`),
    );
    assert.ok(files.length > hosts.length);
    assert.deepEqual(outside, []);
  });

  for (const host of hosts)
    it(`${host} has a page that says what is proven, and stands in the index`, () => {
      const page = read(`integrations/${host}/README.md`);
      assert.match(page, /\n## What is proven\n/);
      assert.match(page, /vendor’s documentation/);
      assert.match(read('docs/integrations.md'), new RegExp(`\\(\\.\\./integrations/${host}/README\\.md\\)`));
    });
});

describe('the code component of Dynamics', () => {
  const manifest = read('integrations/dynamics365/pcf/ControlManifest.Input.xml');

  it('has the properties of its manifest', () => {
    const named = [...manifest.matchAll(/<property name="(\w+)"/g)].map(([, name]) => name).sort();
    const [inputs] = /interface Inputs \{[^}]*/.exec(read('integrations/dynamics365/control-properties.ts'))!;
    assert.deepEqual([...inputs.matchAll(/(\w+):/g)].map(([, name]) => name).sort(), named);
  });

  it('is entered by the class that its manifest names, and by doors that the package has', () => {
    const [, constructor] = /constructor="(\w+)"/.exec(manifest)!;
    const entry = read('integrations/dynamics365/pcf/index.ts');
    assert.match(entry, new RegExp(`export \\{ ${constructor} \\}`));
    const doors = Object.keys(JSON.parse(read('package.json')).exports);
    for (const [, door] of entry.matchAll(/'crm-usage-widgets\/([^']+)'/g))
      assert.ok(doors.includes(`./${door}`), door);
  });
});

describe('the types for frameworks', () => {
  const elements = elementsOf(JSON.parse(read('custom-elements.json')));
  const files = frameworkFiles(elements);

  it('know every element of the manifest', () => {
    const tags = [...read('custom-elements.json').matchAll(/"tagName": "([^"]+)"/g)].map(([, tag]) => tag);
    for (const name of ['react.d.ts', 'svelte.d.ts', 'vue.d.ts', 'vue.js', 'react18.js'])
      for (const tag of tags) assert.ok(files[name as keyof typeof files].includes(tag), `${tag} in ${name}`);
  });

  it('name what may be set and heard, and nothing that is private', () => {
    const card = elements.find(({ tag }) => tag === 'usage-bar-card')!;
    assert.ok(['report', 'period', 'filters', 'provider'].every((name) => card.properties.includes(name)));
    assert.ok(card.events.includes('usageselect'));
    assert.deepEqual(
      card.properties.filter((name) => /^[#_]|Attribute$|^tag$|^styles$/.test(name)),
      [],
    );
  });
});

describe('the examples', () => {
  const examples = readdirSync(`${root}integrations/examples`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(`${root}integrations/examples/${name}/package.json`));

  for (const name of examples) {
    const folder = `integrations/examples/${name}`;
    const { packages } = JSON.parse(read(`${folder}/package-lock.json`)) as {
      packages: Record<string, Entry>;
    };

    it(`${name} takes the library from this folder, and its lock names no registry`, () => {
      assert.equal(
        JSON.parse(read(`${folder}/package.json`)).dependencies['crm-usage-widgets'],
        'file:../../..',
      );
      assert.deepEqual(
        Object.values(packages).flatMap(({ resolved }) => resolved ?? []),
        ['file:../../..'],
      );
    });

    // npm leaves out, silently, what a registry does not have yet; then `npm ci` fails.
    it(`${name} has a lock that holds every optional dependency`, () => {
      const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
      const missing = Object.values(packages)
        .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
        .filter((dependency) => !locked.has(dependency));
      assert.deepEqual(missing, []);
    });
  }

  it('are skipped for a network that is not there, and fail for a lock that is out of date', () => {
    const offline = 'npm error code ENOTFOUND\nnpm error network request failed';
    assert.equal(cannotInstall(offline), 'npm error code ENOTFOUND');
    assert.equal(cannotInstall('npm error code EUSAGE\nnpm error Missing: vue@3 from lock file'), undefined);
  });
});
