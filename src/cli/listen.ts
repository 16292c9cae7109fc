/** Where a server of the command line listens: the port that was asked for, or the next free one. */
import { serve, type Handler, type RunningServer } from '../server/node.js';

export const FIRST_PORT = 4173;
const TRIES = 20;

/** A port that was named is taken or refused, never replaced. */
export async function listen(
  handler: Handler,
  { port, host }: { port?: number; host?: string },
): Promise<RunningServer> {
  if (port !== undefined) return serve(handler, { port, host });
  for (let next = FIRST_PORT; next < FIRST_PORT + TRIES; next++) {
    try {
      return await serve(handler, { port: next, host });
    } catch (error) {
      const { code } = (error as Error).cause as { code?: string };
      if (code !== 'EADDRINUSE') throw error;
    }
  }
  return serve(handler, { port: 0, host });
}

/** Until Ctrl-C, or until `signal` says so. */
export function untilStopped(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      for (const name of SIGNALS) process.off(name, stop);
      resolve();
    };
    if (signal?.aborted) return resolve();
    if (signal) return signal.addEventListener('abort', () => resolve(), { once: true });
    for (const name of SIGNALS) process.on(name, stop); // a second Ctrl-C ends the process at once
  });
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
