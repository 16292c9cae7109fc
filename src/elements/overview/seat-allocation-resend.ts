/** Sending an invite again: the page does it, the row says how far it is. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OverdueInvite } from '../../contract/answer.js';
import { isAbort } from '../../contract/errors.js';
import { UsageResendEvent } from '../foundation/events.js';

/** Sends the invite of a seat again; resolves when that is done. `signal` ends with the element. */
export type Resend = (invite: OverdueInvite, options: { signal: AbortSignal }) => Promise<void>;

/** How far the sending of one invite is; nobody asked for it yet: `idle`. */
export type Sending = 'idle' | 'sending' | 'sent' | 'failed';

export class Resending implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onEnd: (invite: OverdueInvite, end: 'sent' | 'failed') => void;
  /** By seat. Another map for every change, so that rows know when to be written again. */
  #states: ReadonlyMap<string, Sending> = new Map();
  #work = new AbortController();

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onEnd: (invite: OverdueInvite, end: 'sent' | 'failed') => void,
  ) {
    (this.#host = host).addController(this);
    this.#onEnd = onEnd;
  }

  get states(): ReadonlyMap<string, Sending> {
    return this.#states;
  }

  of(invite: OverdueInvite): Sending {
    return this.#states.get(invite.seat) ?? 'idle';
  }

  /** A seat whose invite is on its way, or was sent, is not sent again. */
  async send(invite: OverdueInvite, resend: Resend): Promise<void> {
    if (this.of(invite) === 'sending' || this.of(invite) === 'sent') return;
    const { seat, person } = invite;
    if (!this.#host.dispatchEvent(new UsageResendEvent({ seat, person }))) return;
    const { signal } = this.#work;
    this.#turn(seat, 'sending');
    try {
      await resend({ ...invite }, { signal });
      if (signal.aborted) return;
      this.#turn(seat, 'sent');
      this.#onEnd(invite, 'sent');
    } catch (error) {
      if (signal.aborted) return;
      this.#turn(seat, isAbort(error) ? 'idle' : 'failed');
      if (!isAbort(error)) this.#onEnd(invite, 'failed');
    }
  }

  /** What was on its way when the element left may have arrived or not: it can be asked for again. */
  hostDisconnected(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#states = new Map([...this.#states].filter(([, state]) => state !== 'sending'));
  }

  #turn(seat: string, state: Sending): void {
    this.#states = new Map(this.#states).set(seat, state);
    this.#host.requestUpdate();
  }
}
