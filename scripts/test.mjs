// `npm test`: every test there is, one closing line `N passed, N failed, N skipped`, exit code from the counts.
//
//   npm test -- period                 only files whose path contains "period"
//   npm test -- --engine firefox       chromium | firefox | webkit | none; default: every engine found
//   npm test -- --only node            browser | node | e2e
//
// test/**/*.test.ts runs in the browsers, *.chromium.test.ts in Chromium only (what measures every element in every state
// takes minutes), *.node.test.ts in Node, *.e2e.test.ts in Node with a browser of its own.
// web-test-runner's own summary shows a file that cannot be imported or a browser that does not start as
// "0 failed", so the counting is done here: those, and files without a test, are failures.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import config from '../web-test-runner.config.mjs';
import { findChromium, findFirefox, findWebKit } from './browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const engines = ['chromium', 'firefox', 'webkit'];
const kinds = ['browser', 'node', 'e2e'];
// Civil days must not depend on where the machine stands: these files run once more in each zone.
const calendar = /^(period|bucket|day|zone)/;
const zones = ['America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'];

const { options, filters } = readArguments();
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const files = testFiles();

if (files.browser.length) await inBrowsers(files.browser);
if (files.node.length) {
  await inNode('node', files.node);
  const zoned = files.node.filter((file) => calendar.test(basename(file)));
  for (const zone of zoned.length ? zones : []) await inNode(zone, zoned, { zone });
}
if (files.e2e.length) await inNode('e2e', files.e2e, { atOnce: 1, timeout: 300_000 });

if (total.passed + total.failed + total.skipped === 0) tally('npm test').fail([], 'No test was run.');
if (failures.length) say(`\n${failures.join('\n\n')}`);
say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);

/** Not console.log: the browser runner wraps it in cursor movements while it is at work. */
function say(line) {
  process.stdout.write(`${line}\n`);
}

function readArguments() {
  const known = { engine: [...engines, 'none'], only: kinds };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { engine: { type: 'string', multiple: true }, only: { type: 'string', multiple: true } },
    });
    for (const [name, given] of Object.entries(values))
      for (const value of given)
        if (!known[name].includes(value))
          throw new Error(`--${name} ${value}: one of ${known[name].join(', ')}`);
    return { options: values, filters: positionals };
  } catch (error) {
    console.error(`Cannot run ${error.message}`);
    process.exit(2);
  }
}

function testFiles() {
  const all = readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => `test/${path.replaceAll(sep, '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();
  const kindOf = (path) => kinds.find((kind) => path.endsWith(`.${kind}.test.ts`)) ?? 'browser';
  const wanted = (kind) => options.only?.includes(kind) ?? true;
  return Object.fromEntries(
    kinds.map((kind) => [kind, wanted(kind) ? all.filter((path) => kindOf(path) === kind) : []]),
  );
}

/** Counts the tests of one file, towards the total too, and says one line about it when it is done. */
function tally(where, file = '') {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const add = (outcome) => {
    counts[outcome]++;
    total[outcome]++;
  };
  return {
    pass: () => add('passed'),
    skip: () => add('skipped'),
    fail(names, message) {
      add('failed');
      const title = [`${where} ${file}`.trim(), ...names].join(' > ');
      failures.push(`FAILED ${title}\n${message.trim().replace(/^/gm, '    ')}`);
    },
    /** A file without tests proves nothing, so it fails. `aside`: what else may explain a failure. */
    close(aside = []) {
      if (!counts.passed && !counts.failed && !counts.skipped) this.fail([], 'The file has no tests.');
      if (counts.failed && aside.length)
        failures.push(`    ${where} ${file} also said:\n${aside.join('\n')}`);
      const parts = Object.entries(counts).flatMap(([outcome, n]) => (n ? `${n} ${outcome}` : []));
      say(`${where.padEnd(8)} ${file}: ${parts.join(', ')}`);
    },
  };
}

// ---- Browsers

async function launchers() {
  const asked = options.engine ?? engines;
  const found = [];
  if (asked.includes('chromium')) found.push(chromiumLauncher(await findChromium()));
  if (asked.includes('firefox')) {
    const executablePath = findFirefox();
    const launchOptions = { browser: 'firefox', executablePath };
    if (executablePath)
      found.push(chromeLauncher({ puppeteer: puppeteerCore, concurrency: 1, launchOptions }));
    else sayMissing('firefox');
  }
  if (asked.includes('webkit')) {
    const parts = findWebKit();
    if (parts) found.push(webkitLauncher(parts));
    else sayMissing('webkit');
  }
  return found;
}

function sayMissing(engine) {
  const line = `${engine} is not installed on this machine: nothing was tested in it (.ci/run installs it).`;
  if (options.engine) tally(engine).fail([], line);
  else say(line);
}

function chromiumLauncher({ from, concurrency, ...launchOptions }) {
  say(`Chromium: ${from}`);
  const launcher = chromeLauncher({ puppeteer: puppeteerCore, concurrency, launchOptions });
  // Pages are used again for the next file, and emulated media would stay.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    await resetMedia(launcher.getPage(id)).catch(() => {}); // a crashed page has nothing left to reset
    return stopSession(id);
  };
  return launcher;
}

async function resetMedia(page) {
  await page.emulation?.detach();
  page.emulation = undefined;
  await page.emulateMediaType();
  await page.emulateMediaFeatures();
}

async function inBrowsers(paths) {
  const browsers = await launchers();
  if (browsers.length === 0) return;
  const inOne = paths.filter((path) => path.endsWith('.chromium.test.ts'));
  const inAll = paths.filter((path) => !inOne.includes(path));
  const chromium = browsers.filter(({ name }) => name === 'Chromium');
  if (inOne.length > 0 && chromium.length === 0)
    say(`Left out, they run in Chromium only: ${inOne.join(', ')}`);
  if (inAll.length === 0 && chromium.length === 0) return;
  const counted = new Set();
  const reporter = {
    start({ sessions }) {
      sessions.on('session-status-updated', (session) => {
        if (session.status !== 'FINISHED' || counted.has(session.id)) return;
        counted.add(session.id);
        countSession(session);
      });
    },
  };
  const runner = await startTestRunner({
    config: {
      ...config,
      ...(inAll.length > 0 && { files: inAll }),
      groups: chromium.length ? inOne.map((file) => ({ name: file, files: [file], browsers: chromium })) : [],
      browsers,
      reporters: [reporter],
      staticLogging: true,
    },
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  // Without a runner the settings were refused: startTestRunner has said why, and is ending this process.
  if (!runner) await new Promise(() => {});
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  for (const session of runner.sessions.all())
    if (!counted.has(session.id)) sessionTally(session).fail([], 'The browser never ran this file.');
}

function sessionTally(session) {
  return tally(session.browser.name, relative(root, session.testFile).replaceAll(sep, '/'));
}

function countSession(session) {
  const file = sessionTally(session);
  for (const error of session.errors) file.fail([], explain(error));
  countSuite(session.testResults, []);
  file.close([
    ...session.request404s.map((path) => `not found: ${path}`),
    ...session.logs.map((log) =>
      log.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '),
    ),
  ]);

  function countSuite(suite, names) {
    for (const test of suite?.tests ?? []) {
      if (test.skipped) file.skip();
      else if (test.passed) file.pass();
      else file.fail([...names, test.name], explain(test.error));
    }
    for (const child of suite?.suites ?? []) countSuite(child, [...names, child.name]);
  }
}

function explain(error) {
  if (!error) return 'It did not run: a hook before it failed, or the page was left.';
  const lines = error.stack?.includes(error.message) ? [error.stack] : [error.message, error.stack];
  if (error.expected !== undefined) lines.push(`expected: ${error.expected}`, `actual:   ${error.actual}`);
  return lines.filter(Boolean).join('\n');
}

// ---- Node

/** Each file gets a process of its own, which inherits this one's `--import tsx`. */
async function inNode(where, paths, { zone, atOnce = availableParallelism(), timeout = 120_000 } = {}) {
  const before = process.env.TZ;
  if (zone) process.env.TZ = zone; // Node 20's run() takes no environment; children inherit ours
  const queue = [...paths];
  const worker = async () => {
    for (let path = queue.shift(); path; path = queue.shift()) await nodeFile(where, path, timeout);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (zone && before === undefined) delete process.env.TZ;
  else if (zone) process.env.TZ = before;
}

async function nodeFile(where, path, timeout) {
  const file = tally(where, path);
  const output = [];
  const reasons = new Set();
  const stack = []; // the names around the event at hand, from the outside in
  for await (const { type, data } of run({ files: [join(root, path)], timeout })) {
    if (type === 'test:stderr' || type === 'test:stdout') output.push(data.message.trimEnd());
    if (type === 'test:start') stack.splice(data.nesting, Infinity, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isFile = data.nesting === 0 && data.name.endsWith(path);
    const error = data.details.error;
    if (typeof data.skip === 'string' && data.skip) reasons.add(data.skip);
    if (data.skip !== undefined || data.todo !== undefined) file.skip();
    else if (type === 'test:fail') {
      // A parent of failed tests has nothing to add to what they said.
      if (error?.failureType !== 'subtestsFailed')
        file.fail(isFile ? [] : [...stack.slice(0, data.nesting), data.name], explainNode(error));
    } else if (!isFile && data.details.type !== 'suite') file.pass();
  }
  file.close(output);
  for (const reason of reasons) say(`         skipped, as ${reason}`);
}

function explainNode(error) {
  const cause = error?.cause ?? error;
  if (!(cause instanceof Error)) return String(cause);
  return cause.stack?.includes(cause.message) ? cause.stack : `${cause.message}\n${cause.stack}`;
}
