/** A page of cards: `?cards=8&buckets=104&unit=week`, ours or a rival's. */
import type { Bar, BarsAnswer } from '../../src/contract/answer.js';
import { REPORTS, TABS } from '../../src/contract/catalogue.js';
import { detailsOf } from '../people.js';
import type { RivalTable } from '../rivals/columns.js';
import { barsAnswer, fixedProvider } from './answers.js';

interface Rival {
  card(root: HTMLElement, answer: BarsAnswer, onBar?: (bar: Bar) => void): unknown;
  table?(parent: HTMLElement, answer: ReturnType<typeof detailsOf>): RivalTable;
}
declare const rival: Rival | undefined;

const asked = new URLSearchParams(location.search);
const count = (name: string) => Number(asked.get(name) ?? 1);
const root = document.querySelector<HTMLElement>('#root')!;
const answer = barsAnswer(count('buckets'), asked.get('unit') === 'day' ? 'day' : 'week');
const people = asked.has('people') ? detailsOf(count('people')) : undefined;

if (typeof rival === 'undefined') {
  const provider = fixedProvider({
    catalogue: async () => ({ tabs: TABS, reports: REPORTS }),
    bars: async () => answer,
    details: async () => people,
  });
  for (let i = 0; i < count('cards'); i++) {
    const card = document.createElement('usage-bar-card');
    card.setAttribute('report', 'si-adoption');
    card.setAttribute('period', `${answer.requested.start}..${answer.requested.end}`);
    card.setAttribute('bucket', answer.bucket);
    Object.assign(card, { provider });
    root.append(card);
  }
} else {
  const { card, table } = rival;
  for (let i = 0; i < count('cards'); i++) card(root, answer, table && people ? popup : undefined);

  function popup(bar: Bar): void {
    const dialog = document.createElement('dialog');
    dialog.innerHTML = '<h2></h2>';
    dialog.firstElementChild!.textContent = `People of ${bar.start}`;
    document.body.append(dialog);
    dialog.showModal();
    table!(dialog, people!);
  }
}
