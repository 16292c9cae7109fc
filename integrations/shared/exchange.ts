/** A host's proof of who looks, exchanged for a token at the page's own server. */
import type { GetToken, Token } from './host.js';

interface Exchanged extends Token {
  /** For the next exchange, where a proof is good for one use only. */
  proof?: string;
}

/**
 * Posts `{ proof, reason }` as JSON and expects `{ token, expiresIn, proof? }`. The server checks the proof with the
 * vendor's key; nothing of it is kept in the page but in memory. Rejects on any other status than 2xx.
 */
export function exchangeAt(url: string, proof: () => Promise<string>, fetch = globalThis.fetch): GetToken {
  let next: string | undefined;
  return async ({ reason, signal }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // No cookies: in a frame of another site there are none, and none must be needed.
      credentials: 'omit',
      body: JSON.stringify({ proof: next ?? (await proof()), reason }),
      signal,
    });
    if (!answer.ok) throw new Error(`Cannot exchange the host's proof for a token: status ${answer.status}`);
    const { proof: following, ...token } = (await answer.json()) as Exchanged;
    next = following;
    return token;
  };
}
