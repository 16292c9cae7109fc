/**
 * WebKitGTK for web-test-runner, over plain WebDriver: a virtual screen (Xvfb), one driver, one window.
 *
 * The driver knows one session at a time, so test files run one after the other. `type: 'webdriver'` makes the
 * runner's sendKeys and sendMouse commands work. Deliberately missing: setViewport and emulateMedia (WebKitGTK's
 * driver has neither).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What puppeteer's key names are called in WebDriver. One-character keys stand for themselves. */
const keyCodes = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A',
  Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016',
  Delete: '\uE017', Meta: '\uE03D',
}; // prettier-ignore
const buttons = { left: 0, middle: 1, right: 2 };

export function webkitLauncher({ driver, miniBrowser, xvfb }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  let base = '';
  let started;
  let active;

  async function call(method, path, body) {
    const response = await fetch(base + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebKitWebDriver cannot ${method} ${path}: ${value?.message || value?.error}`);
    return value;
  }

  async function start() {
    const screen = run(xvfb, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [display] = await within(20_000, 'Xvfb did not start', once(screen.stdio[3], 'data'));
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, GDK_BACKEND: 'x11' };
    run(driver, [`--port=${port}`], { stdio: 'ignore', env });
    base = `http://127.0.0.1:${port}`;
    await within(20_000, 'WebKitWebDriver did not start', untilReady());
    const session = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          pageLoadStrategy: 'none', // tests begin while the page loads, and send commands
          'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        },
      },
    });
    base += `/session/${session.sessionId}`;
    await call('POST', '/window/rect', { width: 820, height: 720 });
  }

  function run(command, args, options) {
    const child = spawn(command, args, options);
    child.on('error', () => {}); // told by the time-outs of start()
    children.push(child);
    return child;
  }

  async function untilReady() {
    while (
      !(await call('GET', '/status').then(
        (status) => status.ready,
        () => false,
      ))
    )
      await pause(50);
  }

  const keys = (...actions) => call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const mouse = (...actions) =>
    call('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  const key = (type, name) => ({ type, value: keyCodes[name] ?? name });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
  const button = (type, name = 'left') => ({ type, button: buttons[name] });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    isActive: (id) => id === active,
    getBrowserUrl: () => call('GET', '/url'),
    async startSession(id, url) {
      await (started ??= start());
      active = id;
      await call('POST', '/url', { url });
    },
    async stopSession() {
      await call('DELETE', '/actions'); // a key or button still down would meet the next file
      await call('POST', '/url', { url: 'about:blank' });
      active = undefined;
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session here.');
    },
    async stop() {
      if (started) await call('DELETE', '').catch(() => {});
      for (const child of children.reverse()) child.kill();
    },

    // What the command plug-ins ask for; the first argument is the session's id.
    takeScreenshot: async () => Buffer.from(await call('GET', '/screenshot'), 'base64'),
    sendKeys: (_id, names) => keys(...names.flatMap((name) => [key('keyDown', name), key('keyUp', name)])),
    pressTogether: (_id, names) =>
      keys(
        ...names.map((name) => key('keyDown', name)),
        ...names.toReversed().map((name) => key('keyUp', name)),
      ),
    sendMouseMove: (_id, x, y) => mouse(moveTo(x, y)),
    sendMouseClick: (_id, x, y, name) =>
      mouse(moveTo(x, y), button('pointerDown', name), button('pointerUp', name)),
    sendMouseDown: (_id, name) => mouse(button('pointerDown', name)),
    sendMouseUp: (_id, name) => mouse(button('pointerUp', name)),
    async resetMouse() {
      await call('DELETE', '/actions');
      await mouse(moveTo(0, 0));
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

function within(ms, message, promise) {
  const late = pause(ms, undefined, { ref: false }).then(() => {
    throw new Error(message);
  });
  return Promise.race([promise, late]);
}
