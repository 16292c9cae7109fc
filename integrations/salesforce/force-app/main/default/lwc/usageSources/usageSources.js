/** Which source a component was told, shared by all components of the page that were told the same. */
import about from '@salesforce/apex/UsageOrg.about';
import people from '@salesforce/apex/UsageOrg.people';
import seats from '@salesforce/apex/UsageOrg.seats';
import logins from '@salesforce/apex/UsageOrg.logins';
import ask from '@salesforce/apex/UsageServer.ask';
import { orgProvider, serverProvider } from 'c/usageApexProvider';

const MAKERS = {
  org: (library, license) => orgProvider(library, { about, people, seats, logins }, license),
  server: (library) => serverProvider(library, ask),
  sample: (library) => library.memoryProvider(library.sampleCompany()),
};
const made = new Map();

/** `org`, `server` or `sample`; null for any other word. `license` matters to `org` only. */
export function providerOf(library, source, license) {
  if (!Object.hasOwn(MAKERS, source)) return null;
  const key = source === 'org' ? `org ${license ?? ''}` : source;
  if (!made.has(key)) made.set(key, MAKERS[source](library, license));
  return made.get(key);
}
