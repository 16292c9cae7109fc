/** Tokens by the session of Dynamics: a function of the organisation's own ("custom API") makes them. */
import type { GetToken, Token } from '../shared/host.js';

export interface DataverseTokenOptions {
  /** Unique name of the custom API: a function without parameters with the results `token` and `expiresIn`. */
  name: string;
  /** Address of the organisation; default: that of the page, as in a web resource or a control. */
  clientUrl?: string;
  fetch?: typeof globalThis.fetch;
}

/** Rejects on any other status than 2xx; Dynamics' own privileges decide who may call the function. */
export function dataverseToken({
  name,
  clientUrl = '',
  fetch = globalThis.fetch,
}: DataverseTokenOptions): GetToken {
  return async ({ signal }) => {
    const answer = await fetch(`${clientUrl}/api/data/v9.2/${name}()`, {
      headers: { accept: 'application/json', 'odata-version': '4.0', 'odata-maxversion': '4.0' },
      signal,
    });
    if (!answer.ok) throw new Error(`Cannot get a token from Dynamics: status ${answer.status}`);
    const { token, expiresIn } = (await answer.json()) as Token;
    return { token, expiresIn };
  };
}
