/** What a page found, or why it could not look, said to the test that waits for it. */
export function said(look: () => Promise<object>): void {
  const post = (body: object) => fetch('/done', { method: 'POST', body: JSON.stringify(body) });
  look().then(post, (error: unknown) => post({ error: String((error as Error).stack ?? error) }));
}
