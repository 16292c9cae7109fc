/** Salesforce's own rules for Lightning web components. */
import recommended from '@salesforce/eslint-config-lwc/recommended.js';
import globals from 'globals';

export default [
  { ignores: ['node_modules/', 'force-app/main/default/staticresources/'] },
  ...recommended.map((config) => ({ ...config, files: ['force-app/main/default/lwc/**/*.js'] })),
  {
    files: ['force-app/main/default/lwc/**/*.js'],
    languageOptions: { globals: { ...globals.browser } },
  },
];
