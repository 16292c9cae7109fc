/** A component's module, as Node can import it. */
import { build } from 'esbuild';
import { components } from '../../scripts/build-salesforce.mjs';

export async function componentModule<T>(name: string): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from 'c/${name}';`, resolveDir: '/' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    plugins: [components],
    logLevel: 'silent',
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)) as T;
}
