/** `npm start`: the demo page and a local server, on this machine only. */
import { parseArgs } from 'node:util';
import { bundleFailure } from './demo-bundle.mjs';
import { serveDemo } from './serve-demo.mjs';

const HELP = `npm start: the demo page and a local server, on this machine only.

  npm start -- --data FOLDER     over a dataset of your own (people.csv, activity.csv, ...)
  npm start -- --people 1000     over an invented company of that size, 10 to 100000
  npm start -- --port 8080       default: 4173 or the next free one`;

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
  const { values } = parsed();
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const people = whole('people', values.people, 10, 100_000);
  if (people !== undefined && values.data !== undefined)
    mistake('Cannot use --people: --data brings its own people');
  return { data: values.data, people, port: whole('port', values.port, 0, 65_535) };
}

function parsed() {
  const text = { type: 'string' };
  const help = { type: 'boolean', short: 'h' };
  try {
    return parseArgs({ options: { data: text, people: text, port: text, help } });
  } catch (error) {
    // Node's sentence, without its advice about arguments that begin with a dash.
    return mistake(error.message.split(/\. |\n/)[0].replace(/\.$/, ''));
  }
}

function whole(name, text, min, max) {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text) && text >= min && text <= max) return Number(text);
  return mistake(`Cannot use --${name} ${text}: a whole number from ${min} to ${max}`);
}

function mistake(line) {
  console.error(`${line}. See npm start -- --help`);
  process.exit(2);
}
