/**
 * The public history of a repository as a dataset, which lacks tables: each report of theirs says which (rule 36). A
 * slice lies under test/data; the whole is asked where USAGE_DATASET names its folder.
 */
import { fileURLToPath } from 'node:url';
import { openFolder } from '../../src/cli/folder.js';
import { figuresOf, options } from './figures.js';

const whole = process.env.USAGE_DATASET;
const folder = whole ?? fileURLToPath(new URL('../data/git-history', import.meta.url));

figuresOf('git-history', {
  period: 'last-365',
  open: async () => ({ folder, provider: (await openFolder(folder, options)).provider }),
  lacking: {
    'platform-logins': 'This dataset has no logins.',
    'si-credits': 'This dataset has no credit ledger.',
    'si-alerts': 'This dataset has no alerts.',
    // In the months of the slice nobody worked in the CRM.
    ...(whole ? {} : { 'crm-activity': 'This dataset has no activity in the CRM.' }),
  },
  // Nor do they in the last year of the whole.
  quiet: whole ? ['crm-activity'] : [],
});
