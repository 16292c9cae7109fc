/** `query`: the provider's own answer as JSON, so that figures can be scripted and compared. */
import { isUsageError } from '../contract/errors.js';
import { METHODS } from '../contract/provider.js';
import { command } from './command.js';
import { openFolder, type OpenFolder } from './folder.js';
import { NobodyReads, write, type Io } from './io.js';
import { Mistake } from './mistake.js';
import { ask, askedOf, methodFor, readMethod, readQuestions } from './questions.js';

export const query = command({
  name: 'query',
  summary: 'Prints the answer to a query as JSON.',
  options: {
    query: {
      type: 'string',
      value: 'FILE',
      about: 'JSON: a query, or an array of them; - is standard input',
    },
    method: {
      type: 'string',
      value: 'NAME',
      about: `${METHODS.join(', ')};\ndefault: bars, totals or overview, by the shape of the report`,
    },
    viewer: {
      type: 'string',
      value: 'ID',
      about: 'id of the person who asks: decides which personas are offered',
    },
    pretty: { type: 'boolean', about: 'indented' },
  },
  more: `A query: { "report": "si-adoption", "period": { "preset": "last-30" }, "bucket": "week", "groups": ["g1"] }
A key "method" beside the others goes before --method. An array of queries is answered by an array; the place of one
that is refused holds { "error": { "code", "message" } }. Refusals stand on standard error too, with exit code 1.`,
  async run({ folder, values: { query: source, method: given, viewer, pretty } }, io) {
    const fallback = readMethod(given);
    const indent = pretty ? 2 : undefined;
    const refuse = (error: unknown) => write(io.stderr, `${JSON.stringify(errorBody(error))}\n`);
    let opened: OpenFolder;
    let list: unknown[], several: boolean;
    try {
      ({ list, several } = await readQuestions(source, io));
      opened = await openFolder(folder);
    } catch (error) {
      if (error instanceof Mistake) throw error;
      await refuse(error);
      return 1;
    }

    let code = 0;
    for (const [at, json] of list.entries()) {
      let answer: object;
      try {
        const asked = askedOf(json);
        const method = await methodFor({ ...asked, method: asked.method ?? fallback }, opened.provider);
        answer = await ask(opened.provider, method, asked.query, viewer);
      } catch (error) {
        code = 1;
        answer = errorBody(error);
        await refuse(error);
        if (!several) return code;
      }
      await print(io, answer, several ? { at, of: list.length } : null, indent);
    }
    if (several && list.length === 0) await write(io.stdout, '[]\n');
    return code;
  },
});

/** One answer after the other, so that many are never held at once. */
async function print(
  io: Io,
  answer: object,
  place: { at: number; of: number } | null,
  indent: number | undefined,
): Promise<void> {
  const text = JSON.stringify(answer, null, indent);
  if (!place) return write(io.stdout, `${text}\n`);
  await write(io.stdout, `${place.at === 0 ? '[\n' : ''}${text}${place.at < place.of - 1 ? ',' : '\n]'}\n`);
}

function errorBody(error: unknown): { error: { code: string; message: string } } {
  if (error instanceof NobodyReads) throw error;
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return { error: { code: isUsageError(error) ? error.code : 'server-error', message } };
}
