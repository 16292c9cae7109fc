/** How browser tests are served. Which browsers they run in is decided by scripts/test.mjs (`npm test`). */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { commands, mswWorker, umd } from './scripts/test-plugins.mjs';

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  plugins: [
    umd,
    commands,
    // 'auto' and 'esnext' leave decorators in, and no browser parses them.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [mswWorker],
  // Lit's development build greets every page.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // CI machines are loaded; a slow start is no finding.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  concurrentBrowsers: 1,
  testFramework: { config: { ui: 'bdd', timeout: 10_000, forbidOnly: Boolean(process.env.CI) } },
};
