// `npm run build:demo`: the demo page as a static folder, for any web server and below any path.
//
//   npm run build:demo -- FOLDER     default: dist/demo; a folder of your own must be empty
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { register } from 'tsx/esm/api';
import { bundleDemo, bundleFailure, root } from './demo-bundle.mjs';

const own = process.argv[2];
const folder = resolve(own ?? join(root, 'dist', 'demo'));

try {
  register();
  const { REPORTS } = await import('../src/contract/catalogue.ts');
  const { HOST_REPORTS } = await import('../demo/host-report.ts');
  // Nothing but files there, so the page computes all figures itself.
  const settings = {
    name: null,
    company: { sample: {} },
    reports: Object.keys({ ...REPORTS, ...HOST_REPORTS }),
    served: {},
  };
  const files = await bundleDemo({ minify: true });
  files.set('demo.json', `${JSON.stringify(settings)}\n`);
  if (own === undefined) await rm(folder, { recursive: true, force: true });
  else if ((await readdir(folder).catch(() => [])).length > 0)
    throw new Error(`Cannot write to ${own}: it is not empty`);
  let bytes = 0;
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    bytes += content.length;
  }
  console.log(`${relative(process.cwd(), folder)}: ${files.size} files, ${Math.round(bytes / 1024)} kB`);
} catch (error) {
  console.error(bundleFailure(error));
  process.exitCode = 1;
}
