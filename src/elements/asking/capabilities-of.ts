/** What may be asked of a provider, as a question that a viewer without access is refused. */
import type { Capabilities } from '../../contract/answer.js';
import { UsageError } from '../../contract/errors.js';
import type { AskOptions, UsageProvider } from '../../contract/provider.js';

/** Throws `forbidden` where the provider answers politely that there is no access. */
export async function capabilitiesOf(
  provider: UsageProvider,
  query: { timeZone?: string },
  options: AskOptions,
): Promise<Capabilities> {
  const answer = await provider.capabilities(query, options);
  if (answer?.access === false)
    throw new UsageError('forbidden', 'Cannot offer anything: this viewer may not see reports');
  return answer;
}
