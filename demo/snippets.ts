/** Under every card: the HTML that makes it, to look at and to copy. */
import { setScrollStop } from '../src/elements/parts/scroll-stop.js';

/** Attributes that the page itself put there. */
const OWN = ['class', 'heading-level'];

export function addSnippets(): void {
  for (const slot of document.querySelectorAll<HTMLElement>('.slot'))
    slot.append(snippet(slot.firstElementChild as HTMLElement));
}

function snippet(card: HTMLElement): HTMLElement {
  const details = document.createElement('details');
  details.className = 'snippet';
  const summary = document.createElement('summary');
  summary.textContent = 'HTML of this card';
  const code = document.createElement('code');
  const pre = document.createElement('pre');
  pre.role = 'group';
  pre.ariaLabel = summary.textContent;
  pre.append(code);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Copy HTML';
  const said = document.createElement('span');
  said.className = 'said';
  said.role = 'status';
  details.append(summary, pre, button, said);
  const write = () => {
    code.textContent = htmlOf(card);
    setScrollStop(pre);
  };
  new ResizeObserver(() => setScrollStop(pre)).observe(pre);
  details.addEventListener('toggle', write);
  new MutationObserver(write).observe(card, { attributes: true });
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code.textContent ?? '').then(
      () => (said.textContent = 'Copied'),
      () => {
        // Not allowed here: selected, so that a key copies it.
        getSelection()?.selectAllChildren(code);
        said.textContent = 'Selected: press Ctrl+C';
      },
    );
  });
  return details;
}

function htmlOf(card: HTMLElement): string {
  const attributes = [...card.attributes]
    .filter(({ name }) => !OWN.includes(name))
    .map(({ name, value }) =>
      value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    );
  const source = document.querySelector<HTMLElement>('#company')!.dataset.as ?? 'sample';
  return `<usage-provider ${source}>\n  <${card.localName}${attributes.join('')}></${card.localName}>\n</usage-provider>`;
}
