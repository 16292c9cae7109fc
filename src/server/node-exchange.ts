/** One exchange: Node's message as a `Request`, a `Response` back over the socket. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Names of the machine itself, with or without a port, or one of `names`. */
export function isOwnName(
  host: string | undefined,
  names: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'],
): boolean {
  if (host === undefined) return false;
  return names.includes(host.toLowerCase()) || names.includes(host.toLowerCase().replace(/:\d+$/, ''));
}

/** Undefined for what is no request of ours: a proxy's `GET http://...`, `CONNECT`, `TRACE`. Aborts when the asker leaves. */
export function requestOf(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
): Request | undefined {
  const { method = 'GET', url = '' } = incoming;
  if (!url.startsWith('/')) return undefined;
  const left = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) left.abort();
  });
  const bare = method === 'GET' || method === 'HEAD';
  try {
    const headers = new Headers();
    const { rawHeaders } = incoming;
    for (let i = 0; i < rawHeaders.length; i += 2) headers.append(rawHeaders[i], rawHeaders[i + 1]);
    return new Request(origin + url, {
      method,
      headers,
      signal: left.signal,
      ...(bare ? {} : { body: bodyOf(incoming), duplex: 'half' }),
    } as RequestInit);
  } catch {
    return undefined;
  }
}

/**
 * The body as it is asked for. Whoever has read enough of it leaves the rest to be thrown away: Node's own conversion
 * would end the socket, and with it the answer that says why.
 */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: NodeJS.AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        chunks ??= incoming.iterator({ destroyOnReturn: false });
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void incoming.resume(),
    },
    { highWaterMark: 0 },
  );
}

/** At the reader's pace; a reader that leaves ends the body. */
export async function sendResponse(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const reader = response.body?.getReader();
  outgoing.once('close', () => void reader?.cancel().catch(() => {}));
  // What was not read of the question would be taken for the next one.
  if (!incoming.complete) {
    outgoing.setHeader('connection', 'close');
    incoming.resume();
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || outgoing.destroyed) break;
      if (!outgoing.write(value)) await drained(outgoing);
    }
    outgoing.end();
  } catch {
    outgoing.destroy(); // the only way to say that an answer broke off
  } finally {
    void reader?.cancel().catch(() => {}); // where the asker had left before there was an answer
  }
}

/** Or closed: then there is nobody to wait for. */
function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      outgoing.off('drain', go).off('close', go);
      resolve();
    };
    outgoing.on('drain', go).on('close', go);
  });
}

export function sendPlain(outgoing: ServerResponse, status: number, text: string): void {
  if (outgoing.headersSent) return void outgoing.destroy();
  outgoing.writeHead(status, {
    'content-type': 'text/plain',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  });
  outgoing.end(`${text}\n`);
}
