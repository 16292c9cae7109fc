/**
 * Recommended rules, and the house rules that a reviewer would otherwise have to remember. Each house rule is
 * proved by test/house/lint.node.test.ts. Who may import whom is held by test/house/imports.node.test.ts.
 */
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A strict Content-Security-Policy blocks inline style; styleMap even loses its first render to it. */
const inlineStyle = 'breaks a strict CSP; use a class, .style=${} or setProperty.';
const noSvg = 'src/elements/foundation/html.ts reads no svg';
const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement';

/** What the parser of src/elements/foundation/html.ts does not read, and no page of a CRM lets through. */
const markup = [
  { selector: 'TaggedTemplateExpression > Identifier.tag[name=svg]', message: `${noSvg}.` },
  {
    selector: `${template}[value.raw=/<(svg|math|script|textarea)[\\s>]/i]`,
    message: `${noSvg}, and no raw text.`,
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/],' +
      ' CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment)$/]',
    message: 'Trusted Types refuse it, and Salesforce rewrites it; make nodes.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(write|writeln)$/][callee.object.name=document]',
    message: 'The page belongs to the host.',
  },
];

/** In the one-file script nothing makes code out of text, and nothing else is loaded. */
const madeCode = [
  {
    selector:
      'NewExpression[callee.name=/^(Function|Worker|SharedWorker)$/], CallExpression[callee.name=/^(Function|eval|importScripts)$/]',
    message: 'A strict CSP blocks code made of text, and Salesforce blocks workers.',
  },
  {
    selector: 'Property[key.name=worker][value.value=true]',
    message: 'papaparse hangs under a strict CSP with a worker of its own.',
  },
];

const everywhereInSrc = [
  ...markup,
  ...madeCode,
  {
    selector:
      'NewExpression[callee.name=/Event$/] > Literal.arguments:first-child[value=/[^a-z]/],' +
      ' ClassDeclaration[superClass.name=/Event$/] CallExpression[callee.type=Super] > Literal.arguments:first-child[value=/[^a-z]/],' +
      ' ClassDeclaration[superClass.name=/Event$/] > ClassBody > PropertyDefinition[key.name=type] > Literal[value=/[^a-z]/]',
    message: 'An event is one lower-case word: Salesforce refuses hyphens and capitals in on...',
  },
  {
    selector: 'NewExpression[callee.name=Blob][arguments.length<2]',
    message: 'Give it its MIME type: Salesforce refuses a Blob without.',
  },
  { selector: `${template}[value.raw=/\\sstyle\\s*=/i]`, message: `A style attribute ${inlineStyle}` },
  { selector: `${template}[value.raw=/<style[\\s>]/i]`, message: `A <style> element ${inlineStyle}` },
  { selector: 'Identifier[name=styleMap]', message: `styleMap ${inlineStyle}` },
  {
    selector: 'MemberExpression[property.name=shadowRoot]',
    message: 'Use renderRoot: inside Salesforce, shadowRoot is not always what was rendered into.',
  },
  {
    selector: 'Decorator Identifier[name=customElement]',
    message: 'It throws on the second copy of a page; register with define() instead.',
  },
  {
    selector: 'Identifier[name=/^(localStorage|sessionStorage)$/]',
    message: 'Nothing is kept on the visitor’s machine; a host keeps `state`.',
  },
  {
    selector:
      'MemberExpression[property.name=cookie]:matches([object.name=document], [object.property.name=document])',
    message: 'No cookies: third-party frames do not get them, and nothing may depend on them.',
  },
  {
    selector:
      'ImportDeclaration[source.value="zod/mini"] > :matches(ImportDefaultSpecifier, ImportSpecifier[imported.name=z])',
    message: 'As a namespace, so that bundlers drop the rest: import * as z from "zod/mini".',
  },
  {
    selector: ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name=default])',
    message: 'Export by name.',
  },
];

const inElements = [
  {
    selector: 'CallExpression[callee.name=structuredClone]',
    message: 'It throws on the read-only proxies of Lightning Web Components: copy() of plain.ts.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(body|head)$/]:matches([object.name=document], [object.property.name=ownerDocument])',
    message: 'Nothing is put on the page of the host; a dialog or popover stands in the own root.',
  },
  {
    selector:
      'CallExpression[callee.property.name=setAttribute][arguments.0.value=style], MemberExpression[property.name=cssText]',
    message: `A style attribute ${inlineStyle}`,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(querySelector(All)?|getElements?By\\w+|elements?FromPoint)$/]' +
      ' > MemberExpression.callee:has(Identifier[name=/^(document|ownerDocument)$/])',
    message: 'The page belongs to the host; look in renderRoot or among the own children.',
  },
];

const zod = {
  paths: [
    {
      name: 'zod',
      message: 'It weighs 26 to 93 kB in a browser, zod/mini 6: import * as z from "zod/mini".',
    },
  ],
  patterns: [{ group: ['zod/*', '!zod/mini'], message: 'Only zod/mini.' }],
};
const zodOnlyInContract = {
  patterns: [{ group: ['zod', 'zod/*'], message: 'Schemas live in src/contract.' }],
};
const directives = [
  { group: ['lit/directives/style-map*'], message: `styleMap ${inlineStyle}` },
  { group: ['lit/directives/unsafe-*', 'lit/static-html*'], message: 'They need innerHTML; make nodes.' },
  {
    group: ['lit', 'lit-html', 'lit/html.js'],
    importNames: ['html', 'svg', 'mathml'],
    message: 'Templates are read by ./html.js, without innerHTML.',
  },
];
const withDirectives = ({ paths = [], patterns }) => ({ paths, patterns: [...patterns, ...directives] });

const source = ['src/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'screenshots/',
      'integrations/salesforce/',
      // What building the examples leaves there.
      'integrations/examples/*/{dist,out,.next,.angular}/',
      'integrations/examples/next/next-env.d.ts',
      'custom-elements.json',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error' },
  },
  {
    files: source,
    ...lit.configs['flat/recommended'],
  },
  {
    files: source,
    ...wc.configs['flat/recommended'],
  },
  {
    // A forgotten promise is a lost error. These two need types, so they are asked of the library only.
    files: source,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    files: source,
    rules: {
      'no-restricted-syntax': ['error', ...everywhereInSrc],
      'guard-for-in': 'error', // old libraries add to every object of a page
      'no-restricted-imports': ['error', withDirectives(zodOnlyInContract)],
    },
  },
  { files: ['src/contract/**'], rules: { 'no-restricted-imports': ['error', withDirectives(zod)] } },
  {
    files: ['src/elements/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhereInSrc, ...inElements] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's `to.be.true`
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression > MemberExpression[object.name=/^(describe|it|test)$/][property.name=only]',
          message: 'It hides every other test of the file.',
        },
      ],
    },
  },
);
