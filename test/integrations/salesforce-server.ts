/** In the place of UsageServer.cls: a line about the answer, then the answer. */

export interface Asked {
  method?: string | null;
  queryString?: string | null;
  body?: string | null;
}

export async function inPlaceOfApex(
  handler: (request: Request) => Promise<Response>,
  { method, queryString, body }: Asked,
): Promise<string> {
  const url = `http://localhost/v1/${method}${queryString ? `?${queryString}` : ''}`;
  const headers = { 'content-type': 'application/json' };
  const asked = body ? new Request(url, { method: 'POST', body, headers }) : new Request(url);
  const answer = await handler(asked);
  const head = { status: answer.status, requestId: answer.headers.get('x-request-id') };
  return `${JSON.stringify(head)}\n${await answer.text()}`;
}
