/** The scripts of the rig: the components by Salesforce's own compiler, the library, and the engine and sandbox around both. */
import type { rollup as Rollup } from 'rollup';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { platformModule } from './salesforce-platform.js';
import { root, source, toolPath } from './salesforce-tools.js';

export type Shadow = 'native' | 'synthetic';

/** Every component of the package, as one script that calls `start(components, createElement)`. */
export async function componentScript(): Promise<string> {
  const { rollup } = (await import(pathToFileURL(toolPath('rollup')).href)) as { rollup: typeof Rollup };
  const { default: lwc } = await import(pathToFileURL(toolPath('@lwc/rollup-plugin')).href);
  const names = readdirSync(join(source, 'lwc'));
  const warnings: string[] = [];
  const entry = [
    `import { createElement, readonly } from 'lwc';`,
    ...names.filter((name) => isExposed(name)).map((name) => `import ${name} from 'c/${name}';`),
    `start({ ${names.filter((name) => isExposed(name)).join(', ')} }, { createElement, readonly });`,
  ].join('\n');
  const bundle = await rollup({
    input: 'entry',
    external: ['lwc'],
    plugins: [
      {
        name: 'entry-and-platform',
        resolveId: (id) => (id === 'entry' || platformModule(id) !== undefined ? `\0${id}` : null),
        load: (id) => (id === '\0entry' ? entry : (platformModule(id.slice(1)) ?? null)),
      },
      lwc({
        modules: names.map((name) => ({ name: `c/${name}`, path: join(source, 'lwc', name, `${name}.js`) })),
        enableLightningWebSecurityTransforms: true,
      }),
    ],
    onwarn: (warning) => warnings.push(warning.message),
  });
  const { output } = await bundle.generate({ format: 'iife', globals: { lwc: 'LWC' }, strict: false });
  await bundle.close();
  if (warnings.length > 0) throw new Error(`The compiler warns: ${warnings.join('; ')}`);
  return output[0].code;
}

const isExposed = (name: string) =>
  readFileSync(join(source, 'lwc', name, `${name}.js-meta.xml`), 'utf8').includes('<isExposed>true');

/** The one-file script as dist/cdn has it, but for minifying. `stock`: with lit's own template tag. */
export async function libraryScript({ stock = false } = {}): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src/cdn/script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.json'),
    plugins: stock ? [stockTag] : [],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

const stockTag: Plugin = {
  name: 'stock-tag',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/html\.js$/ }, () => ({ path: 'stock-tag', namespace: 'stock' }));
    onLoad({ filter: /.*/, namespace: 'stock' }, () => ({
      contents: `export { html, nothing } from 'lit';`,
      resolveDir: root,
    }));
  },
};

/** A language, as dist/cdn/lang has it. */
export const germanScript = (): Promise<string> =>
  script(`
    import * as de from ${JSON.stringify(join(root, 'src/elements/strings/de.ts'))};
    globalThis.CrmUsageWidgets.registerTexts('de', de);`);

/** The engine that Salesforce pages run components with, as `LWC`; synthetic shadow is put on the page before it. */
export const engineScript = (shadow: Shadow): Promise<string> =>
  script(`
    ${shadow === 'synthetic' ? `import ${JSON.stringify(toolPath('@lwc/synthetic-shadow'))};` : ''}
    import * as LWC from ${JSON.stringify(toolPath('@lwc/engine-dom'))};
    globalThis.LWC = LWC;`);

/**
 * `sandboxed(endowments)`: a realm of its own behind the membrane that Lightning Web Security is built on, whose HTML
 * setters are sanitised as Salesforce sanitises them: comments and scripts do not get through.
 */
export const sandboxScript = (): Promise<string> =>
  script(`
    import createVirtualEnvironment from ${JSON.stringify(toolPath('@locker/near-membrane-dom'))};
    import DOMPurify from ${JSON.stringify(toolPath('dompurify'))};
    const rules = { CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /-/, attributeNameCheck: /./ } };
    const clean = (html) => DOMPurify.sanitize(String(html), rules);
    const distortions = new Map();
    for (const [owner, name] of [
      [Element.prototype, 'innerHTML'], [Element.prototype, 'outerHTML'], [ShadowRoot.prototype, 'innerHTML'],
    ]) {
      const { set } = Object.getOwnPropertyDescriptor(owner, name);
      distortions.set(set, function (html) { set.call(this, clean(html)); });
    }
    for (const [owner, name, at] of [
      [Element.prototype, 'insertAdjacentHTML', 1], [Range.prototype, 'createContextualFragment', 0],
      [DOMParser.prototype, 'parseFromString', 0], [Element.prototype, 'setHTMLUnsafe', 0],
    ]) {
      const own = owner[name];
      if (own) distortions.set(own, function (...given) {
        given[at] = clean(given[at]);
        return own.apply(this, given);
      });
    }
    globalThis.sandboxed = (endowments) =>
      createVirtualEnvironment(window, {
        distortionCallback: (value) => distortions.get(value) ?? value,
        endowments: Object.getOwnPropertyDescriptors(endowments),
        keepAlive: true,
      });`);

async function script(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
