/**
 * The script of the Visualforce page: gives `<usage-provider id="usage-source">` the source that the page's address names,
 * over the remoting of UsageReportsController. `?source=org|server|sample`, `?license=package:<namespace>`.
 */
import { orgProvider, serverProvider } from 'c/usageApexProvider';

const CONTROLLER = 'UsageReportsController';

const invoke = (method, ...parameters) =>
  new Promise((resolve, reject) => {
    globalThis.Visualforce.remoting.Manager.invokeAction(
      `${CONTROLLER}.${method}`,
      ...parameters,
      (result, { status, message }) => (status ? resolve(result) : reject(new Error(message))),
      { escape: false, buffer: false, timeout: 120_000 },
    );
  });

const apex = {
  about: ({ license }) => invoke('about', license),
  people: ({ after }) => invoke('people', after),
  seats: ({ license, after }) => invoke('seats', license, after),
  logins: ({ upTo }) => invoke('logins', upTo),
  ask: ({ method, queryString, body }) => invoke('ask', method, queryString, body),
};

const library = globalThis.CrmUsageWidgets;
const asked = new URLSearchParams(globalThis.location.search);
const makers = {
  org: () => orgProvider(library, apex, asked.get('license')),
  server: () => serverProvider(library, apex.ask),
  sample: () => library.memoryProvider(library.sampleCompany()),
};
const make = makers[asked.get('source') ?? 'org'] ?? makers.org;
globalThis.document.getElementById('usage-source').provider = make();
