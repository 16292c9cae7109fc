/** The company that was counted by hand. */
import { smallCompany } from '../../src/sample/index.js';
import { figuresOf, inFolder } from './figures.js';

figuresOf('the small company', {
  period: 'last-90',
  open: async (scratch) => inFolder(smallCompany, scratch),
});
