/**
 * Salesforce's own Code Analyzer, as far as its engines are open source: eslint, regex, retire-js, and pmd where there is a
 * Java. Nothing of severity 1 or 2, which is what a security review asks for.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { libraryScript } from './salesforce-bundles.js';
import { home, skip, tool } from './salesforce-tools.js';

interface Violation {
  getRule(): { getSeverityLevel(): number; getEngineName(): string; getName(): string };
  getPrimaryLocation(): { getFile(): string | undefined; getStartLine(): number | undefined };
  getMessage(): string;
}
interface Analyzer {
  addEnginePlugin(plugin: unknown): Promise<void>;
  createWorkspace(paths: string[]): Promise<unknown>;
  selectRules(selectors: string[], options: object): Promise<{ getCount(): number }>;
  run(rules: object, options: object): Promise<{ getViolations(): Violation[] }>;
}

const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
const ENGINES = ['eslint', 'regex', 'retirejs', ...(hasJava ? ['pmd'] : [])];

describe(
  `Code Analyzer (${ENGINES.join(', ')}${hasJava ? '' : '; no Java here, so without pmd'})`,
  { skip },
  () => {
    let dir: string;
    before(() => void (dir = mkdtempSync(join(tmpdir(), 'usage-salesforce-'))));
    after(() => rmSync(dir, { recursive: true, force: true }));

    /** `severity engine:rule file:line message` of all that is severe. */
    async function severe(path: string, selector: string): Promise<string[]> {
      const { CodeAnalyzer, CodeAnalyzerConfig } = tool<{
        CodeAnalyzer: new (config: unknown) => Analyzer;
        CodeAnalyzerConfig: { fromObject(settings: object): unknown };
      }>('@salesforce/code-analyzer-core');
      const analyzer = new CodeAnalyzer(
        CodeAnalyzerConfig.fromObject({ engines: { cpd: { disable_engine: true } } }),
      );
      for (const name of ENGINES) {
        const engine = tool<{ createEnginePlugin(): unknown }>(`@salesforce/code-analyzer-${name}-engine`);
        await analyzer.addEnginePlugin(engine.createEnginePlugin());
      }
      const workspace = await analyzer.createWorkspace([path]);
      const rules = await analyzer.selectRules([selector], { workspace });
      assert.ok(rules.getCount() > 0, `${selector} chooses no rule`);
      const violations = (await analyzer.run(rules, { workspace })).getViolations();
      return violations
        .filter((violation) => violation.getRule().getSeverityLevel() <= 2)
        .map((violation) => {
          const rule = violation.getRule();
          const { getFile, getStartLine } = violation.getPrimaryLocation();
          const location = violation.getPrimaryLocation();
          const place = `${getFile.call(location)?.slice(path.length)}:${getStartLine.call(location)}`;
          return `${rule.getSeverityLevel()} ${rule.getEngineName()}:${rule.getName()} ${place} ${violation.getMessage()}`;
        });
    }

    it('finds nothing severe in the package', async () => {
      const path = join(dir, 'package');
      cpSync(join(home, 'force-app'), path, {
        recursive: true,
        filter: (file) => !/staticresources[\\/]crmUsageWidgets$/.test(file),
      });
      assert.deepEqual(await severe(path, 'Recommended'), []);
    });

    it('finds no library with a known hole in the static resource', async () => {
      const path = join(dir, 'resource');
      mkdirSync(path);
      writeFileSync(join(path, 'crm-usage-widgets.js'), await libraryScript());
      assert.deepEqual(await severe(path, 'retire-js'), []);
    });

    it('finds what is severe', async () => {
      const path = join(dir, 'severe', 'classes');
      mkdirSync(path, { recursive: true });
      writeFileSync(
        join(path, 'Severe.cls'),
        `public without sharing class Severe {
        public static List<SObject> find(String name) {
          return Database.query('SELECT Id FROM User WHERE Name = \\'' + name + '\\'');
        }
      }`,
      );
      writeFileSync(
        join(path, 'severe.js'),
        `export const run = (text) => { debugger; return eval(text); };`,
      );
      assert.notDeepEqual(await severe(join(dir, 'severe'), 'Recommended'), []);
    });
  },
);
