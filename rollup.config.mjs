/** The one-file scripts for pages without a build. The modules of the npm package are written by tsc. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { collapseTemplates } from './scripts/collapse-templates.mjs';
import { ownKeys } from './scripts/own-keys.mjs';
import { withoutPolicy } from './scripts/without-policy.mjs';

// zod 4.6 brings pure-comments in places rollup does not read, and a circle of its own; both are harmless.
const harmless = (warning) =>
  ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
  /node_modules[\\/]zod/.test(`${warning.id} ${warning.ids}`);

const banner = '/*! crm-usage-widgets | MIT */';

const plugins = [
  nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'] }),
  commonjs(), // papaparse is published as UMD only
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  collapseTemplates(),
  terser({ format: { comments: /^!/ } }), // 8 % smaller than esbuild's own minifying
];

function onwarn(warning, warn) {
  if (!harmless(warning)) warn(warning);
}

// Never UMD: an AMD loader on the page would swallow it. No "use strict" for the whole file either: some
// hosts (Salesforce) concatenate and wrap scripts.
const script = { format: 'iife', strict: false, banner, sourcemap: true };

const oneFile = {
  input: 'src/cdn/script.ts',
  output: [
    // src/cdn/script.ts sets globalThis.CrmUsageWidgets itself, guarded, so that loading the file twice is harmless;
    // hence no `name` here.
    { ...script, file: 'dist/cdn/crm-usage-widgets.js' },
    { ...script, file: 'dist/cdn/crm-usage-widgets.esm.js', format: 'es' },
  ].map((output) => ({
    ...output,
    exports: 'named',
    // Lazy parts belong to the npm modules; one file means one file, without import().
    inlineDynamicImports: true,
  })),
  plugins: [withoutPolicy(), ownKeys(), ...plugins],
  onwarn,
};

/** What runs inside a frame: classic, because a frame without an origin of its own may load no module. */
const framedPage = {
  input: 'src/embed/frame-entry.ts',
  output: { ...script, file: 'dist/cdn/crm-usage-frame.js', inlineDynamicImports: true },
  plugins: [withoutPolicy(), ...plugins],
  onwarn,
};

const src = (path) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** What the one file holds in parts, for pages that can load modules: each loads what it shows, and a language when it is spoken. */
const modules = {
  input: {
    define: src('define.ts'),
    index: src('cdn/doors.ts'),
    'csv-files': src('providers/csv-files.ts'),
  },
  output: {
    dir: 'dist/cdn/modules',
    format: 'es',
    chunkFileNames: 'parts/[name]-[hash].js',
    experimentalMinChunkSize: 5000, // half the files for 3 % more
    banner,
    sourcemap: true,
  },
  plugins: [withoutPolicy(), ownKeys(), ...plugins],
  onwarn,
};

const strings = src('elements/strings/');

/** `de`, `pt-br`: a file each. English is in the script. */
const codes = readdirSync(strings)
  .map((name) => /^([a-z]{2}(-[a-z]{2})?)\.ts$/.exec(name)?.[1])
  .filter((code) => code && code !== 'en');

/** A language for the one-file script, to be loaded after it. */
const language = (code) => ({
  input: `language:${code}`,
  output: { ...script, file: `dist/cdn/lang/${code}.js` },
  plugins: [
    {
      name: 'language',
      resolveId: (id) => (id.startsWith('language:') ? `\0${id}.js` : null),
      load: (id) => (id.startsWith('\0language:') ? languageScript(code) : null),
    },
    ...plugins,
  ],
  onwarn,
});

function languageScript(code) {
  return `import * as texts from ${JSON.stringify(`${strings}${code}.ts`)};
    const widgets = globalThis.CrmUsageWidgets;
    if (!widgets) throw new Error('Cannot add the language ${code}: crm-usage-widgets.js must be loaded before it');
    widgets.registerTexts('${code}', texts);`;
}

/**
 * The npm module of the chart, once more over what tsc wrote: with the parts of Chart.js that it uses inside. Bundlers
 * of applications would keep 7 kB (brotli) of scales and controllers that nobody draws; rollup and terser drop them.
 */
const chart = {
  input: 'dist/elements/charts/chart.js',
  external: (id, importer) => id.startsWith('.') && !importer?.includes('node_modules'),
  output: { file: 'dist/elements/charts/chart.js', format: 'es', sourcemap: true },
  plugins,
  onwarn,
};

export default [oneFile, modules, framedPage, ...codes.map(language), chart];
