/**
 * Bundles by rollup and terser, as most applications are (Vite is rollup): shared modules stand in few chunks, and what
 * nobody uses of Chart.js is gone - of ours and of the rivals' alike.
 */
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

/**
 * @param {string} entry a file
 * @returns {Promise<Map<string, Uint8Array>>} path -> minified contents; the entry is `entry.js`
 */
export async function bundle(entry) {
  const made = await rollup({
    input: { entry },
    plugins: [
      nodeResolve({ browser: true, extensions: ['.ts', '.mjs', '.js'] }),
      commonjs(),
      esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
      terser({
        compress: { global_defs: { 'process.env.NODE_ENV': 'production' } },
        format: { comments: false },
      }),
    ],
    onwarn: () => undefined, // zod's pure-comments in places that rollup does not read
  });
  try {
    const { output } = await made.generate({ format: 'es', entryFileNames: '[name].js' });
    const chunks = output.filter((file) => file.type === 'chunk');
    return new Map(chunks.map(({ fileName, code }) => [fileName, Buffer.from(code)]));
  } finally {
    await made.close();
  }
}
