/** A few thousand people, of another seed than the demo's. */
import { sampleCompany } from '../../src/sample/index.js';
import { figuresOf, inFolder } from './figures.js';

figuresOf('a large company', {
  period: 'last-30',
  open: async (scratch) => inFolder(sampleCompany({ people: 2500, seed: 7, eventsPerPerson: 60 }), scratch),
});
