/**
 * Finds the browsers tests run in, so that `npm ci && npm test` is all that a fresh machine needs.
 *
 * Chromium is looked for in this order: CHROME_PATH; an installed headless-shell, Chromium, Chrome or Edge; the
 * caches of Playwright and Puppeteer; @sparticuz/chromium (an npm tarball, Linux x64); as root with apt: Debian's
 * package; `browsers install`, which comes with puppeteer-core. Else: one message, exit 2.
 * Firefox and WebKit join when they are installed; .ci/run installs them.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Chromium
 * @property {string} executablePath
 * @property {string[]} args flags for root and for closed networks
 * @property {boolean | 'shell'} headless
 * @property {Record<string, string | undefined>} env
 * @property {number} concurrency pages at a time: full Chromium paints only the front tab, headless-shell all
 * @property {string} from where it was found, for the log
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache');
const windows = process.platform === 'win32';
const mac = process.platform === 'darwin';
const isRoot = process.getuid?.() === 0;

// Without these, Chromium tries many connections of its own, each of them refused on a closed network.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

const shells = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const fulls = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** @returns {Promise<Chromium>} */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!runnable(named)) giveUp(`CHROME_PATH names ${JSON.stringify(named)}, which cannot be run.`);
    return chromium(named, 'CHROME_PATH');
  }
  return installed() ?? cached() ?? (await fromNpm()) ?? fromApt() ?? fromPuppeteer() ?? giveUp();
}

/** @returns {string | undefined} the path of Firefox */
export function findFirefox() {
  return [
    process.env.FIREFOX_PATH,
    ...onPath(['firefox-esr', 'firefox']),
    ...(mac ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : []),
    ...(windows ? programFiles('Mozilla Firefox/firefox.exe') : []),
  ].find(starts);
}

/** @returns {{ driver: string, miniBrowser: string, xvfb: string } | undefined} what a WebKitGTK session is made of */
export function findWebKit() {
  const [driver] = onPath(['WebKitWebDriver']);
  const [xvfb] = onPath(['Xvfb']);
  const homes = ['/usr/libexec', ...list('/usr/lib'), ...list('/usr/libexec')];
  const miniBrowser = homes
    .flatMap((home) => ['4.1', '4.0', '6.0'].map((v) => join(home, `webkit2gtk-${v}`, 'MiniBrowser')))
    .find(runnable);
  return driver && xvfb && miniBrowser ? { driver, miniBrowser, xvfb } : undefined;
}

function installed() {
  const candidates = [
    ...onPath([...shells, ...fulls]),
    ...(mac
      ? [
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
          '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ]
      : []),
    ...(windows
      ? programFiles('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe')
      : []),
  ];
  const path = candidates.find(starts);
  return path ? chromium(path, 'installed') : undefined;
}

function cached() {
  const home = homedir();
  const system = mac
    ? join(home, 'Library', 'Caches')
    : windows
      ? (process.env.LOCALAPPDATA ?? home)
      : join(home, '.cache');
  const names = [...shells, 'chrome', 'Chromium', 'Google Chrome for Testing'].map((name) =>
    windows ? `${name}.exe` : name,
  );
  for (const dir of [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(system, 'ms-playwright'),
    process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer'),
    join(cache, 'browsers'), // where fromPuppeteer() puts it
  ]) {
    const path = findBelow(dir, names).find(starts);
    if (path) return chromium(path, 'a browser cache');
  }
  return undefined;
}

/** Runs on a bare Debian without any apt package: it brings its own libraries. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { ...process.env };
  const tmp = join(cache, 'sparticuz');
  mkdirSync(tmp, { recursive: true });
  try {
    // The package unpacks to a fixed path under TMPDIR, and unpacks its libraries only where it believes to be
    // on a serverless host.
    Object.assign(process.env, { TMPDIR: tmp, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', VERCEL: '1' });
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const env = { ...before, LD_LIBRARY_PATH: join(tmp, 'al2023', 'lib') };
    if (!starts(executablePath, env)) return undefined;
    return {
      executablePath,
      // Not the package's own args: those switch web security off.
      args: [
        ...quiet.filter((flag) => flag !== '--disable-gpu'),
        '--no-sandbox',
        '--no-zygote',
        '--in-process-gpu',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
      ],
      headless: /** @type {const} */ ('shell'),
      env,
      concurrency: 4,
      from: '@sparticuz/chromium',
    };
  } catch {
    return undefined; // an optional dependency: not installed, or not made for this machine
  } finally {
    for (const name of [
      'TMPDIR',
      'AWS_LAMBDA_JS_RUNTIME',
      'VERCEL',
      'LD_LIBRARY_PATH',
      'FONTCONFIG_PATH',
      'HOME',
    ])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
}

function fromApt() {
  if (!isRoot || !onPath(['apt-get']).length) return undefined;
  console.log('No Chromium on this machine; installing chromium-headless-shell with apt');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, timeout: 300_000, stdio: /** @type {const} */ ('ignore') };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], options);
  return installed();
}

function fromPuppeteer() {
  const cli = join(root, 'node_modules', '.bin', windows ? 'browsers.cmd' : 'browsers');
  if (!existsSync(cli)) return undefined;
  console.log('No Chromium on this machine; downloading chrome-headless-shell');
  spawnSync(cli, ['install', 'chrome-headless-shell@stable', '--path', join(cache, 'browsers')], {
    timeout: 300_000,
    stdio: 'ignore',
    shell: windows,
  });
  return cached();
}

/** @returns {never} */
function giveUp(why = 'No Chromium, Chrome or Edge was found, and none could be installed.') {
  console.error(`${why}\nInstall one, or set CHROME_PATH to its executable, and run again.`);
  process.exit(2);
}

/** @returns {Chromium} */
function chromium(executablePath, from) {
  const shell = /headless.shell/.test(executablePath);
  return {
    executablePath,
    args: isRoot ? ['--no-sandbox', ...quiet] : quiet,
    headless: shell ? 'shell' : true,
    env: { ...process.env },
    concurrency: shell ? 4 : 1,
    from: `${from}: ${executablePath}`,
  };
}

function onPath(names) {
  const dirs = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => dirs.map((dir) => join(dir, windows ? `${name}.exe` : name)))
    .filter((path) => runnable(path));
}

function programFiles(...paths) {
  return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((dir) => dir !== undefined)
    .flatMap((dir) => paths.map((path) => join(dir, path)));
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Being there is not enough: Ubuntu's `chromium-browser` only says that it moved, cached builds may lack libraries. */
function starts(path, env = process.env) {
  if (!path || !runnable(path)) return false;
  if (windows) return true; // there, --version opens a window
  return spawnSync(path, ['--version'], { env, timeout: 30_000, stdio: 'ignore' }).status === 0;
}

function list(dir) {
  try {
    return readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(dir, entry.name))
      .reverse(); // the newest version first
  } catch {
    return [];
  }
}

function findBelow(dir, names, depth = 6) {
  if (depth === 0) return [];
  const here = names.map((name) => join(dir, name)).filter((path) => existsSync(path) && runnable(path));
  return [
    ...here.filter((path) => !list(dir).includes(path)),
    ...list(dir).flatMap((sub) => findBelow(sub, names, depth - 1)),
  ];
}
