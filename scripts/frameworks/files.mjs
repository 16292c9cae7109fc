/** What stands in dist/frameworks: a door for each framework, its types and, where there is any, its code. */
import { entries, imports, union } from './elements.mjs';

const GENERATED = 'Generated from custom-elements.json.';

/** Said by every element of ours, and by no property. */
const OURS = `{ theme?: 'light' | 'dark' | 'auto' }`;

/** @param {import('./elements.mjs').Element[]} elements */
export const frameworkFiles = (elements) => ({
  'react.d.ts': react(elements),
  'react.js': 'export {};\n',
  'react18.d.ts': react18Types(elements),
  'react18.js': react18(elements),
  'svelte.d.ts': svelte(elements),
  'svelte.js': 'export {};\n',
  'vue.d.ts': vue(elements),
  'vue.js': vueCode(elements),
});

const react = (
  elements,
) => `/** The elements in JSX of React 19, which sets properties and listens to events itself. ${GENERATED} */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}

type Element<E extends HTMLElement, Properties extends keyof E, Events extends keyof GlobalEventHandlersEventMap> =
  Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, Properties> &
  Partial<Pick<E, Properties>> &
  { [Event in Events as \`on\${Event}\`]?: (event: GlobalEventHandlersEventMap[Event]) => void } &
  ${OURS};

export interface UsageElements {
${entries(elements, 'Element')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends UsageElements {}
  }
}
`;

const svelte = (elements) => `/** The elements in templates of Svelte 5. ${GENERATED} */
import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}

type Element<E extends HTMLElement, Properties extends keyof E, Events extends keyof GlobalEventHandlersEventMap> =
  Omit<HTMLAttributes<E>, Properties> &
  Partial<Pick<E, Properties>> &
  { [Event in Events as \`on\${Event}\`]?: (event: GlobalEventHandlersEventMap[Event]) => void } &
  ${OURS};

export interface UsageElements {
${entries(elements, 'Element')}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends UsageElements {}
}
`;

const vue = (elements) => `/** The elements in templates of Vue 3. ${GENERATED} */
import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}

type Element<E extends HTMLElement, Properties extends keyof E, Events extends keyof GlobalEventHandlersEventMap> =
  new () => {
    $props: Omit<HTMLAttributes, Properties> &
      Partial<Pick<E, Properties>> &
      { [Event in Events as \`on\${Capitalize<Event>}\`]?: (event: GlobalEventHandlersEventMap[Event]) => void } &
      ${OURS} &
      PublicProps;
  };

export interface UsageElements {
${entries(elements, 'Element')}
}

declare module 'vue' {
  interface GlobalComponents extends UsageElements {}
}

/** For \`compilerOptions.isCustomElement\` of Vue's compiler. */
export declare const isUsageElement: (tag: string) => boolean;
`;

const vueCode = (elements) => `const TAGS = new Set(${JSON.stringify(elements.map(({ tag }) => tag))});
export const isUsageElement = (tag) => TAGS.has(tag);
`;

const react18Types = (elements) => `/** The elements as components, for React 18 and before. ${GENERATED} */
import type { ReactLike, UsageComponent } from '../integrations/react18/component.js';
${imports(elements)}

export interface UsageComponents {
${elements
  .map(
    ({ name, properties, events }) =>
      `  ${componentName(name)}: UsageComponent<${name}, ${union(properties)}, ${union(events)}>;`,
  )
  .join('\n')}
}

/** \`const { UsageBarCard } = usageComponents(React)\`: once, outside of any component. */
export declare function usageComponents(React: ReactLike): UsageComponents;
`;

const react18 = (elements) => `import { usageComponent } from '../integrations/react18/component.js';

export const usageComponents = (React) => ({
${elements
  .map(
    ({ name, tag, properties, events }) =>
      `  ${componentName(name)}: usageComponent(React, '${tag}', ${JSON.stringify(properties)}, ${JSON.stringify(events)}),`,
  )
  .join('\n')}
});
`;

/** \`UsageProviderElement\` is named so because \`UsageProvider\` is the interface; a component has no such neighbour. */
const componentName = (name) => name.replace(/Element$/, '');
