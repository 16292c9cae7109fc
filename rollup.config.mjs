/** The one-file scripts for pages without a build. The modules of the npm package are written by tsc. */
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

// zod 4.6 brings pure-comments in places rollup does not read, and a circle of its own; both are harmless.
const harmless = (warning) =>
  ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code) &&
  /node_modules[\\/]zod/.test(`${warning.id} ${warning.ids}`);

const banner = '/*! crm-usage-widgets | MIT */';

const plugins = [
  nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'] }),
  commonjs(), // papaparse is published as UMD only
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  terser({ format: { comments: /^!/ } }), // 8 % smaller than esbuild's own minifying
];

function onwarn(warning, warn) {
  if (!harmless(warning)) warn(warning);
}

const oneFile = {
  input: 'src/cdn.ts',
  output: [
    // Never UMD: an AMD loader on the page would swallow it. No "use strict" for the whole file either: some
    // hosts (Salesforce) concatenate and wrap scripts. src/cdn.ts sets globalThis.CrmUsageWidgets itself,
    // guarded, so that loading the file twice is harmless; hence no `name` here.
    { file: 'dist/cdn/crm-usage-widgets.js', format: 'iife', strict: false },
    { file: 'dist/cdn/crm-usage-widgets.esm.js', format: 'es' },
  ].map((output) => ({
    ...output,
    banner,
    sourcemap: true,
    exports: 'named',
    // Lazy parts belong to the npm modules; one file means one file, without import().
    inlineDynamicImports: true,
  })),
  plugins,
  onwarn,
};

/**
 * The npm module of the chart, once more over what tsc wrote: with the parts of Chart.js that it uses inside. Bundlers
 * of applications would keep 7 kB (brotli) of scales and controllers that nobody draws; rollup and terser drop them.
 */
const chart = {
  input: 'dist/elements/chart.js',
  external: (id, importer) => id.startsWith('.') && !importer?.includes('node_modules'),
  output: { file: 'dist/elements/chart.js', format: 'es', sourcemap: true },
  plugins,
  onwarn,
};

export default [oneFile, chart];
