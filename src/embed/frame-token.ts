/** Tokens asked of the host, over the port: the frame holds the one of the moment in memory, and nothing else of it. */
import { UsageError } from '../contract/errors.js';
import type { FrameTalk, HostTalk } from '../contract/messages.js';
import { abortErrorOf } from '../providers/deadline.js';
import type { GetToken, Token } from '../providers/token.js';

type TokenTalk = Extract<HostTalk, { type: 'token' | 'no-token' }>;

interface Waiting {
  resolve(token: Token): void;
  reject(error: Error): void;
}

export class FrameTokens {
  readonly #say: (message: FrameTalk) => void;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor(say: (message: FrameTalk) => void) {
    this.#say = say;
  }

  readonly getToken: GetToken = ({ reason, signal }) =>
    new Promise((resolve, reject) => {
      const id = ++this.#last;
      signal.addEventListener('abort', () => {
        if (this.#waiting.delete(id)) this.#say({ type: 'leave-token', id });
        reject(abortErrorOf(signal));
      });
      this.#waiting.set(id, { resolve, reject });
      this.#say({ type: 'get-token', id, reason });
    });

  /** One that nobody waits for is forgotten. */
  hear(message: TokenTalk): void {
    const one = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'token') one?.resolve({ token: message.token, expiresIn: message.expiresIn });
    else one?.reject(new UsageError('unauthorized', 'Cannot get a token: the host has none'));
  }
}
