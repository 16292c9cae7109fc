/** `serve`: the demo page over a dataset of one's own, its figures through the handler. */
import { basename, resolve } from 'node:path';
import { REPORTS } from '../contract/catalogue.js';
import { framedPage, usageHandler } from '../server/handler.js';
import { isOwnName } from '../server/node-exchange.js';
import { frameScript } from '../server/node-frame.js';
import { command, PROGRAM } from './command.js';
import { counted } from './counted.js';
import { openFolder } from './folder.js';
import { write } from './io.js';
import { FIRST_PORT, listen, untilStopped } from './listen.js';
import { Mistake, wholeNumber } from './mistake.js';
import { builtPages, withPages, type DemoSettings } from './pages.js';

export const serve = command({
  name: 'serve',
  summary: 'Serves the demo page over the dataset, and its figures under /v1/.',
  options: {
    port: { type: 'string', value: 'N', about: `default ${FIRST_PORT} or the next free one; 0: any` },
    host: { type: 'string', value: 'NAME', about: 'default 127.0.0.1: this machine only' },
    'frame-hosts': {
      type: 'string',
      value: 'ORIGINS',
      about: 'pages that may show /frame/: https://app.example.com,https://...',
    },
  },
  more: 'There is no sign-in: whoever reaches the server sees all figures. Ctrl-C ends it.',
  async run({ folder, values: { port: asked, host, 'frame-hosts': hosts } }, io) {
    const port = wholeNumber('port', asked, 0, 65_535);
    const framed = framedFor(hosts);
    const { provider, report } = await openFolder(folder);
    const pages = builtPages();
    const handler = withPages(usageHandler(provider), pages, settings(folder));
    const server = await listen(async (request) => (await framed?.(request)) ?? handler(request), {
      port,
      host,
    });

    const refused = report.files.reduce((sum, file) => sum + file.refused, 0);
    if (refused + report.faults.length > 0) {
      const what = `${counted(refused, 'row')} and ${counted(report.faults.length, 'file')}`;
      await write(io.stderr, `Refused: ${what}; ${PROGRAM} check ${folder} names them\n`);
    }
    if (!pages)
      await write(io.stderr, 'The demo page is not built here (npm run build:demo); only /v1/ is served\n');
    if (host !== undefined && !isOwnName(host))
      await write(io.stderr, 'Other machines may reach this server, and there is no sign-in\n');
    await write(io.stdout, `${server.url}/\n`);
    await untilStopped(io.signal);
    await server.close();
    return 0;
  },
});

/** Undefined where nobody may show it. */
function framedFor(hosts: string | undefined) {
  if (hosts === undefined) return undefined;
  const script = frameScript();
  let framed: ReturnType<typeof framedPage>;
  try {
    framed = framedPage({ hosts: hosts.split(',').map((host) => host.trim()), script: script ?? '' });
  } catch (error) {
    throw new Mistake((error as Error).message);
  }
  if (script === undefined) throw new Mistake('Cannot serve /frame/: it is not built here (npm run build)');
  return framed;
}

/** The page then has this server to ask, and no files to read itself. */
const settings = (folder: string): DemoSettings => ({
  name: basename(resolve(folder)),
  company: null,
  reports: Object.keys(REPORTS),
  served: { company: '.' },
});
