/** The line that says how far the large company is, with a way out of it. */
import type { LargeCompany } from './large-company.js';
import { element } from './load-report.js';

export class Making {
  readonly #place: HTMLElement;
  readonly #bar = element('progress');
  readonly #text = element('span');

  constructor(place: HTMLElement, large: LargeCompany, onCancel: () => void) {
    this.#place = place;
    this.#bar.setAttribute('aria-label', 'Rows made');
    const cancel = element('button', 'Cancel');
    cancel.type = 'button';
    cancel.className = 'button';
    cancel.addEventListener('click', () => {
      this.end();
      onCancel();
      large.cancel(); // after the page has turned to another source: nobody asks this one then
    });
    place.append(this.#bar, this.#text, cancel);
    large.onMade = ({ rows, total }) => {
      this.#bar.value = Math.min(1, rows / total);
      const about = Math.max(total, rows).toLocaleString('en');
      this.#text.textContent = `${rows.toLocaleString('en')} of about ${about} rows`;
    };
  }

  begin(): void {
    this.#bar.removeAttribute('value');
    this.#text.textContent = 'Inventing people';
    this.#place.hidden = false;
  }

  end(): void {
    this.#place.hidden = true;
  }
}
