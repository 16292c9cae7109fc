/** `npm start`: what it says to a command line that it does not understand, and to who asks what there is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

function start(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, out: stdout.trimEnd(), err: stderr.trimEnd() };
}

describe('npm start', () => {
  it('names its options with --help', () => {
    for (const flag of ['--help', '-h']) {
      const { status, out, err } = start(flag);
      assert.deepEqual([status, err], [0, '']);
      for (const option of ['--data FOLDER', '--people', '--port']) assert.ok(out.includes(option), out);
    }
  });

  const mistakes: [args: string[], line: RegExp][] = [
    [['--data'], /^Option '--data <value>' argument missing\. See npm start -- --help$/],
    [['--dta', 'x'], /^Unknown option '--dta'\. See npm start -- --help$/],
    [['--people', 'x'], /^Cannot use --people x: a whole number from 10 to 100000\. See /],
    [['--people', '20', '--data', 'x'], /^Cannot use --people: --data brings its own people\. See /],
  ];
  for (const [args, line] of mistakes)
    it(`answers ${args.join(' ')} with one line and exit code 2`, () => {
      const { status, out, err } = start(...args);
      assert.deepEqual([status, out], [2, '']);
      assert.match(err, line);
      assert.equal(err.split('\n').length, 1);
    });
});
