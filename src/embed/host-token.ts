/** The host's side of the token: its `getToken` is asked once at a time, and hears when nobody waits any more. */
import type { FrameTalk, HostTalk } from '../contract/messages.js';
import type { GetToken } from '../providers/token.js';

type Asked = Extract<FrameTalk, { type: 'get-token' }>;

export class HostToken {
  readonly #getToken: GetToken | undefined;
  readonly #say: (message: HostTalk) => void;
  #asked: number | undefined;
  #work: AbortController | undefined;

  constructor(getToken: GetToken | undefined, say: (message: HostTalk) => void) {
    this.#getToken = getToken;
    this.#say = say;
  }

  /** A frame asks for one token at a time: another request while one is under way gets none. */
  async ask({ id, reason }: Asked): Promise<void> {
    if (!this.#getToken || this.#work) return this.#say({ type: 'no-token', id });
    const work = (this.#work = new AbortController());
    this.#asked = id;
    const answer = await this.#fetch(this.#getToken, { reason, signal: work.signal }, id);
    if (this.#work !== work) return;
    this.#work = undefined;
    this.#say(answer);
  }

  leave(id: number): void {
    if (this.#asked === id) this.end();
  }

  end(): void {
    this.#work?.abort();
    this.#work = undefined;
  }

  /** What the host's function throws or gives wrongly is no token; why, is the host's own affair. */
  async #fetch(getToken: GetToken, request: Parameters<GetToken>[0], id: number): Promise<HostTalk> {
    try {
      const { token, expiresIn } = await getToken(request);
      if (typeof token === 'string' && token) return { type: 'token', id, token, expiresIn };
    } catch {
      // Below.
    }
    return { type: 'no-token', id };
  }
}
