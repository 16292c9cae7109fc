// `npm start`: the demo page and a local server, on this machine only.
//
//   npm start -- --data FOLDER     over a dataset of your own (people.csv, activity.csv, ...)
//   npm start -- --people 1000     over an invented company of that size, 10 to 100000
//   npm start -- --port 8080       default: 4173 or the next free one
import { parseArgs } from 'node:util';
import { bundleFailure } from './demo-bundle.mjs';
import { serveDemo } from './serve-demo.mjs';

const options = readArguments();
try {
  const server = await serveDemo(options);
  const refused = server.report?.files.reduce((sum, file) => sum + file.refused, 0) ?? 0;
  if (refused)
    console.log(`${refused} rows of ${options.data} were refused; drop the folder on the page to see which.`);
  console.log(`${server.url}/`);
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => server.close().then(() => process.exit(0)));
} catch (error) {
  console.error(bundleFailure(error).split('\n')[0]);
  process.exit(1);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { data: { type: 'string' }, people: { type: 'string' }, port: { type: 'string' } },
    });
    const people = whole('people', values.people, 10, 100_000);
    if (people !== undefined && values.data !== undefined)
      throw new Error('--people: --data brings its own people');
    return { data: values.data, people, port: whole('port', values.port, 0, 65_535) };
  } catch (error) {
    console.error(`Cannot use ${error.message.split(/\. |\n/)[0]}`);
    process.exit(2);
  }
}

function whole(name, text, min, max) {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text) && text >= min && text <= max) return Number(text);
  throw new Error(`--${name} ${text}: a whole number from ${min} to ${max}`);
}
