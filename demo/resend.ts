/** What a host does when an invite is to be sent again: here it takes a while, and every third one fails at first. */
import type { OverdueInvite } from '../src/contract/answer.js';
import { pause } from './days.js';

const tried = new Map<string, number>();

export async function resend({ seat }: OverdueInvite, { signal }: { signal: AbortSignal }): Promise<void> {
  const order = tried.size;
  const tries = (tried.get(seat) ?? 0) + 1;
  tried.set(seat, tries);
  await pause(900, signal);
  if (tries === 1 && order % 3 === 1) throw new Error('The mail server is busy');
}
