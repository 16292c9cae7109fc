import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cli, folder, TINY } from './cli.js';

const COMMANDS = ['serve', 'query', 'csv', 'check', 'sample'];
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const child = (...args: string[]) => spawn(process.execPath, ['--import', 'tsx', main, ...args]);

describe('the command line', () => {
  it('names every command with --help, and every option of each', async () => {
    const { code, out, err } = await cli(['--help']);
    assert.deepEqual([code, err], [0, '']);
    for (const name of COMMANDS) assert.match(out, new RegExp(`^  ${name} `, 'm'));
    for (const name of COMMANDS) {
      const help = await cli([name, '--help']);
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`^crm-usage-widgets ${name} FOLDER`));
      assert.deepEqual(await cli(['help', name]), help);
    }
    assert.match((await cli(['query', 'anywhere', '--help'])).out, /--query FILE/);
  });

  it('keeps its lines to 120 characters', async () => {
    for (const args of [['--help'], ...COMMANDS.map((name) => [name, '--help'])]) {
      const long = (await cli(args)).out.split('\n').filter((line) => line.length > 120);
      assert.deepEqual(long, []);
    }
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(await cli(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  const mistakes: [what: string, args: string[], line: RegExp][] = [
    ['an unknown command', ['qery'], /^Unknown command 'qery'\. See crm-usage-widgets --help$/],
    ['an unknown option in front', ['--verbose'], /^Unknown option '--verbose'\./],
    [
      'an unknown option',
      ['check', 'x', '--jsn'],
      /^Unknown option '--jsn'\. See crm-usage-widgets check --help$/,
    ],
    ['an option without its value', ['csv', 'x', '--query'], /^Option '--query <value>' argument missing\./],
    ['no folder', ['serve'], /^Cannot serve: no folder is named\./],
    ['two folders', ['check', 'a', 'b'], /^Cannot check several folders: "a", "b"\./],
    [
      'a port that is none',
      ['serve', 'x', '--port', '80a'],
      /^Cannot use --port "80a": expected a whole number from 0 to 65535\./,
    ],
    [
      'an unknown method',
      ['query', 'x', '--query', '{}', '--method', 'sum'],
      /^Cannot use --method "sum": one of /,
    ],
    ['no query', ['query', 'x'], /^Cannot ask: no --query FILE\.json is given/],
  ];
  for (const [what, args, line] of mistakes)
    it(`answers ${what} with one line and exit code 2`, async () => {
      const { code, out, err } = await cli(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err.trimEnd(), line);
      assert.equal(err.split('\n').length, 2);
    });

  it('answers no command with its help, where no script takes it for an answer', async () => {
    const { out } = await cli(['--help']);
    assert.deepEqual(await cli([]), { code: 2, out: '', err: out });
  });

  it('runs as a program', async () => {
    const program = child('--version');
    const [[code]] = await Promise.all([once(program, 'exit'), once(program.stdout, 'data')]);
    assert.equal(code, 0);
  });

  it('is quiet when nobody reads on', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `p${i},Person number ${i},enabled`);
    const path = folder({
      ...TINY,
      'people.csv': ['id,name,status', 'a,Ann,enabled', 'b,Bo,enabled', ...rows, ''].join('\n'),
    });
    const program = child('csv', path, '--query', '{"report":"si-adoption","rows":"everyone"}');
    let err = '';
    program.stderr.on('data', (chunk) => (err += chunk));
    await once(program.stdout, 'data');
    program.stdout.destroy();
    const [code] = await once(program, 'exit');
    assert.deepEqual([code, err], [0, '']);
  });
});
