/** The counter on plain node:http: for the command line, tests and small installations behind a proxy. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { UsageError } from '../contract/errors.js';
import { isOwnName, requestOf, sendPlain, sendResponse } from './node-exchange.js';
import { staticFiles } from './node-static.js';

export { frameScript } from './node-frame.js';

export type Handler = (request: Request) => Promise<Response>;

export interface ServeOptions {
  /** 0: any free one. */
  port: number;
  /** Default `127.0.0.1`: this machine only. */
  host?: string;
  /** A folder whose files are served beside the handler's routes, and before them. */
  static?: string;
  /**
   * Names under which browsers may address the server; default: on a loopback `host` only loopback names, so that no
   * foreign page reaches it by a name of its own (DNS rebinding); elsewhere every name.
   */
  names?: readonly string[];
  limits?: Partial<ServeLimits>;
}

/** Milliseconds, against sockets that come and say nothing. */
export interface ServeLimits {
  /** To send the headers; default 10,000. */
  headers: number;
  /** To send the whole request; default 30,000. */
  request: number;
  /** Without a byte either way; default 120,000. */
  idle: number;
  /** For exchanges under way when the server closes; default 5,000. */
  close: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:8080`, without a slash at its end. */
  readonly url: string;
  readonly port: number;
  /** Takes no new request, lets those under way end, and after `limits.close` ends them. */
  close(): Promise<void>;
}

const LIMITS: ServeLimits = { headers: 10_000, request: 30_000, idle: 120_000, close: 5_000 };

/** Resolves when the server listens. A port that is taken, or may not be had, throws a `UsageError` that says so. */
export async function serve(handler: Handler, options: ServeOptions): Promise<RunningServer> {
  const { port, host = '127.0.0.1' } = options;
  const limits = { ...LIMITS, ...options.limits };
  const files = options.static === undefined ? undefined : staticFiles(options.static);
  const names = options.names ?? (isOwnName(host) ? undefined : 'any');
  let origin = `http://${host.includes(':') ? `[${host}]` : host}`;

  const exchange = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (names !== 'any' && !isOwnName(incoming.headers.host, names))
      return sendPlain(outgoing, 421, 'Not served under this name');
    const request = requestOf(incoming, outgoing, origin);
    if (!request) return sendPlain(outgoing, 400, 'Not a request');
    await sendResponse((await files?.(request)) ?? (await handler(request)), incoming, outgoing);
  };

  // Connections that browsers open in advance; Node does not count them among the idle ones.
  const silent = new Set<Socket>();
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      connectionsCheckingInterval: Math.min(1000, limits.headers),
      keepAliveTimeout: 5_000,
    },
    (incoming, outgoing) => {
      silent.delete(incoming.socket);
      exchange(incoming, outgoing).catch(() => sendPlain(outgoing, 500, 'The server failed'));
    },
  );
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.setTimeout(limits.idle);
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  origin += `:${address.port}`;
  return { url: origin, port: address.port, close: () => close(server, silent, limits.close) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  const why: Record<string, string> = {
    EADDRINUSE: 'the port is taken',
    EACCES: 'this user may not use the port',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'this machine has no such address',
    ERR_SOCKET_BAD_PORT: 'a port is a number from 0 to 65535',
  };
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => {
      const reason = why[cause.code ?? ''] ?? 'the system refused';
      reject(new UsageError('server-error', `Cannot listen on ${host}:${port}: ${reason}`, { cause }));
    };
    server.once('error', fail);
    try {
      server.listen(port, host, () => {
        server.off('error', fail);
        resolve();
      });
    } catch (cause) {
      fail(cause as NodeJS.ErrnoException);
    }
  });
}

function close(server: Server, silent: ReadonlySet<Socket>, grace: number): Promise<void> {
  // A connection falls idle some time after its last byte was sent, and would then be kept for the next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const last = setTimeout(() => server.closeAllConnections(), grace);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(last);
      resolve();
    });
    for (const socket of silent) socket.destroy();
  });
}
