/** An answer as JSON: a short one in one piece, many rows in chunks, so that neither side waits for the last one. */

/** About 200 kB of JSON: a millisecond or two of work between two other requests. */
const ROWS_PER_CHUNK = 1000;

/** Below this, gzip costs more than it saves. */
const WORTH_PACKING = 1400;

/** The body and its headers; gzip'd where the request accepts it. `onError` hears of rows that are no JSON. */
export function answerResponse(
  answer: object,
  request: Request,
  onError: (error: unknown) => void,
): Response {
  const headers = new Headers({ 'content-type': 'application/json', vary: 'accept-encoding' });
  const { rows, ...head } = answer as { rows?: unknown };
  const long = Array.isArray(rows) && rows.length > ROWS_PER_CHUNK;
  const text = long ? '' : JSON.stringify(answer);
  const packed = acceptsGzip(request) && (long || text.length > WORTH_PACKING);
  if (!long && !packed) return new Response(text, { headers });
  let body = streamOf(long ? chunks(JSON.stringify(head), rows) : [text].values(), onError);
  if (packed) {
    headers.set('content-encoding', 'gzip');
    body = body.pipeThrough(
      new CompressionStream('gzip') as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array>,
    );
  }
  return new Response(body, { headers });
}

function* chunks(head: string, rows: readonly unknown[]): Generator<string, void> {
  let before = `${head.slice(0, -1)}${head === '{}' ? '' : ','}"rows":[`;
  for (let at = 0; at < rows.length; at += ROWS_PER_CHUNK) {
    yield before + JSON.stringify(rows.slice(at, at + ROWS_PER_CHUNK)).slice(1, -1);
    before = ',';
  }
  yield ']}';
}

/** Made as it is read: a reader that leaves ends the work. */
function streamOf(
  texts: Iterator<string, void>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      try {
        const { done, value } = texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        onError(error);
        throw error; // the answer breaks off, and its reader sees that
      }
    },
  });
}

export function acceptsGzip({ headers }: Request): boolean {
  return /(^|[\s,])gzip\s*(;\s*q=(?!0(\.0*)?\s*(,|$))|,|$)/i.test(headers.get('accept-encoding') ?? '');
}
