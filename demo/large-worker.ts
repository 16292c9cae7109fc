/** 100,000 people, invented and counted away from the page, which stays alive meanwhile. */
import { isUsageError } from '../src/contract/errors.js';
import { memoryProvider } from '../src/providers/memory.js';
import { LARGE } from './companies.js';
import { HOST_REPORTS } from './host-report.js';
import { sampleCompany } from '../src/sample/company.js';
import type { Ask, Reply } from './worker-messages.js';

const provider = memoryProvider(sampleCompany(LARGE), { reports: HOST_REPORTS });

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));

async function answer({ id, method, query }: Ask): Promise<void> {
  const ask = provider[method] as (query: object) => Promise<object>;
  let reply: Reply;
  try {
    reply = { id, answer: await ask(query) };
  } catch (error) {
    const code = isUsageError(error) ? error.code : 'server-error';
    reply = { id, code, message: (error as Error).message };
  }
  (postMessage as (message: Reply) => void)(reply);
}
