/** 100,000 people, invented and counted away from the page, which stays alive meanwhile. */
import { memoryProvider } from '../src/providers/memory.js';
import { servePort } from '../src/providers/serve-port.js';
import { sampleCompany } from '../src/sample/company.js';
import { LARGE } from './companies.js';
import { HOST_REPORTS } from './host-report.js';

servePort(memoryProvider(sampleCompany(LARGE), { reports: HOST_REPORTS }), self);
