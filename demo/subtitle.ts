/** Whose figures these are, and the groups that the page can be narrowed to. */
import type { GroupInfo } from '../src/contract/answer.js';
import { isAbort, isUsageError } from '../src/contract/errors.js';
import type { UsageProvider } from '../src/contract/provider.js';
import { element } from './load-report.js';

const subtitle = document.querySelector<HTMLElement>('#subtitle')!;
const select = document.querySelector<HTMLSelectElement>('#group')!;

let latest: UsageProvider | undefined;

/** Another company is asked: nothing of the one before is left standing. A group that is chosen is until it is known. */
export function awaitCompany(): void {
  latest = undefined;
  subtitle.textContent = 'Waiting for the figures';
  const { selectedOptions } = select;
  const chosen = [...selectedOptions].filter(({ value }) => value !== '');
  select.replaceChildren(new Option('Everybody', ''), ...chosen);
}

export async function introduce(provider: UsageProvider): Promise<void> {
  latest = provider;
  try {
    const { name, people, latest: through, access, groups } = await provider.capabilities();
    if (latest !== provider) return;
    const facts = [
      name ?? 'Your data',
      `${people.toLocaleString('en')} ${people === 1 ? 'person' : 'people'}`,
      ...(through ? [`data through ${dayText(through)}`] : []),
    ];
    subtitle.textContent = access ? facts.join(' · ') : 'No access';
    const chosen = select.value;
    select.replaceChildren(
      new Option('Everybody', ''),
      ...groups.map((one) => new Option(pathOf(one, groups), one.id)),
    );
    select.value = groups.some(({ id }) => id === chosen) ? chosen : '';
    if (select.value !== chosen) select.dispatchEvent(new Event('change', { bubbles: true }));
  } catch (error) {
    if (latest !== provider || isAbort(error)) return;
    if (!isUsageError(error)) throw error;
    subtitle.replaceChildren(element('span', 'The company could not be asked'));
  }
}

/** `Europe / DACH`: names alone may repeat. */
function pathOf({ name, id, parent }: GroupInfo, groups: readonly GroupInfo[], depth = 0): string {
  const above = depth < 8 ? groups.find((one) => one.id === parent) : undefined;
  return above ? `${pathOf(above, groups, depth + 1)} / ${name ?? id}` : (name ?? id);
}

function dayText(day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString('en-US', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
