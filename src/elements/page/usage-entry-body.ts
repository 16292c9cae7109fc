/** What the entry card does: asks whether its viewer may see reports, and leads there. */
import type { LitElement } from 'lit';
import type { Capabilities } from '../../contract/answer.js';
import { capabilitiesOf } from '../asking/capabilities-of.js';
import type { ProviderHost } from '../asking/provider-source.js';
import { ReportController } from '../asking/report-controller.js';
import { UsageEntryEvent } from '../foundation/events.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import { isSafeLink } from '../foundation/link.js';
import { failedView, noAccessView } from '../foundation/states.js';
import { provideTexts, type Strings, type Texts } from '../foundation/strings.js';
import { entry } from '../strings/en-page.js';

/** The element: what a page sets. */
type EntryHost = LitElement &
  ProviderHost & {
    href: string | null;
    heading: string | null;
    headingLevel: number;
    contact: string | null;
    explain: boolean;
    report: string | null;
  };

export class UsageEntryBody {
  readonly #host: EntryHost;
  readonly #strings: Strings;
  readonly #access: ReportController<Capabilities, { report?: string }>;
  /** It has said that it could not ask: asked again, it does not vanish from under its viewer. */
  #failed = false;

  constructor(host: EntryHost, strings: Strings) {
    this.#host = host;
    this.#strings = strings;
    provideTexts({ entry });
    this.#access = new ReportController(host, {
      method: 'capabilities',
      query: () => ({}),
      ask: capabilitiesOf,
    });
  }

  refresh(): void {
    this.#access.retry();
  }

  /** Nothing at all until it is known that there is something to see. */
  render() {
    const { texts } = this.#strings;
    const { status, answer, error } = this.#access;
    this.#failed = Boolean(error) || (this.#failed && !answer);
    if (status === 'no-access')
      return this.#host.explain ? this.#renderCard(texts, noAccessView(texts, this.#host.contact)) : nothing;
    if (error && !answer)
      return this.#renderCard(
        texts,
        failedView(texts, error, () => this.refresh()),
      );
    if (answer) return this.#renderCard(texts, this.#renderWay(texts));
    return this.#failed ? this.#renderCard(texts, html`<div aria-busy="true"></div>`) : nothing;
  }

  #renderCard(texts: Texts, main: unknown) {
    const { heading, headingLevel } = this.#host;
    return html`<section class="card" part="card" aria-labelledby="title" dir=${this.#strings.dir()}>
      <div id="title" class="title" part="title" role="heading" aria-level=${headingLevel}>
        ${icon('chart')}${heading || texts.entry.title}
      </div>
      ${main}
    </section>`;
  }

  #renderWay(texts: Texts) {
    const { href } = this.#host;
    return html`<p class="about" part="about"><slot>${texts.entry.about}</slot></p>
      ${
        isSafeLink(href)
          ? html`<a
              class="button primary"
              part="view"
              href=${href}
              aria-describedby="title"
              @click=${this.#onView}
              >${texts.entry.view}</a
            >`
          : html`<button
              class="button primary"
              part="view"
              type="button"
              aria-describedby="title"
              @click=${this.#onView}
            >
              ${texts.entry.view}
            </button>`
      }`;
  }

  readonly #onView = (event: Event): void => {
    const entering = new UsageEntryEvent({ report: this.#host.report ?? '' });
    if (!this.#host.dispatchEvent(entering)) event.preventDefault();
  };
}
