/** 100,000 people, invented and counted away from the page, which stays alive meanwhile. */
import { TABLE_NAMES } from '../src/contract/tables.js';
import { memoryProvider } from '../src/providers/memory.js';
import { servePort } from '../src/providers/serve-port.js';
import { sampleActivity } from '../src/sample/activity.js';
import { sampleTables } from '../src/sample/company.js';
import { LARGE } from './companies.js';
import { HOST_REPORTS } from './host-report.js';
import { countedRows, madeText } from './made-rows.js';

const tables = sampleTables(LARGE);
const standing = TABLE_NAMES.reduce(
  (sum, name) => sum + (name === 'activity' ? 0 : (tables[name]?.length ?? 0)),
  0,
);
const total = standing + LARGE.people * LARGE.eventsPerPerson;
const tell = (rows: number) => self.postMessage(madeText({ rows, total }));
// The activity is made while it is read, and never stands as a whole.
const records = countedRows({ ...tables, activity: sampleActivity(LARGE) }, tell);
servePort(memoryProvider(records, { reports: HOST_REPORTS }), self);
