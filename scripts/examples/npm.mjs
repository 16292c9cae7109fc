/** npm in the folder of an example. */
import { spawn } from 'node:child_process';

/** Minutes are enough for an install without a cache; what takes longer hangs. */
const TIMEOUT = 240_000;
/** Characters of what npm said, from the end. */
const TOLD = 6000;

/** @returns {Promise<{ ok: boolean, output: string }>} never rejects */
export function npm(folder, ...args) {
  // Settings of the npm that started this script (`npm_config_...`) are not the example's.
  const outer = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const env = {
    ...Object.fromEntries(outer),
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    let output = '';
    const child = spawn('npm', args, {
      cwd: folder,
      env,
      timeout: TIMEOUT,
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal}`;
      resolve({ ok: code === 0, output: output.trim().slice(-TOLD) });
    });
  });
}

/** What npm says where the fault is not the example's: the network, or a package that this machine cannot have. */
const NOT_HERE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|EBADPLATFORM|EBADENGINE|E404|E403|E50\d)\b/;

/** The reason, or undefined where installing failed for a fault of ours, such as a lock that is out of date. */
export const cannotInstall = (output) => output.split('\n').find((line) => NOT_HERE.test(line));
