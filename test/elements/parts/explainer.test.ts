import { expect, fixture, html as page, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement } from 'lit';
import type { Head } from '../../../src/contract/answer.js';
import { REPORTS } from '../../../src/contract/catalogue.js';
import { define } from '../../../src/elements/foundation/define.js';
import { html } from '../../../src/elements/foundation/html.js';
import { iconStyles } from '../../../src/elements/foundation/icons.js';
import { Strings } from '../../../src/elements/foundation/strings.js';
import { shared } from '../../../src/elements/foundation/styles.js';
import { tokens } from '../../../src/elements/foundation/tokens.js';
import type { Explained } from '../../../src/elements/parts/explain.js';
import { Explainer } from '../../../src/elements/parts/explainer.js';
import { isAccessible } from '../accessible.js';
import { drawnCard, part } from '../card-helpers.js';

const days = { start: '2026-06-01', end: '2026-06-30' };
const head: Head = {
  report: 'nav-usage',
  requested: days,
  effective: days,
  widened: false,
  timeZone: 'Europe/Berlin',
  weekStart: 1,
  dataThrough: { activity: { day: '2026-06-30' }, seats: { day: '2026-06-30' } },
  filters: { groups: [], people: [], persona: null, membership: 'as-is' },
  n: 7,
  lacks: [],
  warnings: [],
};

/** Two figures, each with its (i). */
class TwoFigures extends LitElement {
  static readonly tag = 'two-figures';
  static override readonly styles = [tokens, shared, iconStyles];
  readonly strings = new Strings(this);
  readonly explainer = new Explainer(this, this.strings);

  override render() {
    return html`${['searches', 'lists_created'].map((measure, index) =>
        this.explainer.button(measure, `About ${measure}`, () => this.#explained(measure, index)),
      )}
      ${this.explainer.panel()}<a href="#after">after</a>`;
  }

  #explained(measure: string, value: number): Explained {
    const { texts } = this.strings;
    const entry = REPORTS['nav-usage'];
    return { texts, lang: 'en', report: 'nav-usage', measure, entry, head, figure: { value } };
  }
}
define(TwoFigures);

async function twoFigures() {
  const host = await fixture<TwoFigures>(page`<two-figures></two-figures>`);
  const root = host.renderRoot as ShadowRoot;
  const buttons = [...root.querySelectorAll('button')];
  const panel = root.querySelector('#explain') as HTMLElement;
  const opens = (saying: string) =>
    waitUntil(() => panel.matches(':popover-open') && panel.innerText.includes(saying), `says ${saying}`);
  return { host, root, buttons, panel, opens };
}

describe('the (i) of a figure', () => {
  it('explains it by key, and Esc gives the focus back', async () => {
    const { buttons, panel, opens, root, host } = await twoFigures();
    buttons[0].focus();
    await sendKeys({ press: 'Enter' });
    await opens('Searches of Sales Navigator');
    expect(root.activeElement, 'the focus is in the panel, so that it is read').to.equal(panel);
    expect(buttons[0].getAttribute('aria-expanded')).to.equal('true');
    await isAccessible(host);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => root.activeElement === buttons[0], 'the focus is back');
    expect(panel.matches(':popover-open')).to.equal(false);
    expect(buttons[0].getAttribute('aria-expanded')).to.equal('false');
  });
  it('closes with a second click', async () => {
    const { buttons, panel, opens } = await twoFigures();
    buttons[0].click();
    await opens('Searches');
    buttons[0].click();
    await waitUntil(() => !panel.matches(':popover-open'));
  });
  it('says the other figure where its own (i) is clicked', async () => {
    const { buttons, panel, opens } = await twoFigures();
    buttons[0].click();
    await opens('Searches');
    buttons[1].click();
    await opens('Lists created');
    expect(panel.innerText).not.to.contain('Searches');
    expect(panel.getAttribute('aria-label')).to.equal('About lists_created');
  });
  it('closes when the focus goes on behind it', async () => {
    const { buttons, panel, opens, root } = await twoFigures();
    buttons[1].click();
    await opens('Lists created');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => !panel.matches(':popover-open'));
    expect(root.activeElement).to.equal(root.querySelector('a'));
  });
});

describe('the (i) of a bar card', () => {
  it('explains the headline figure: meaning, formula, days, comparison, as of when, zone', async () => {
    const card = await drawnCard();
    part(card, '[data-explains]').click();
    const panel = part(card, '#explain');
    await waitUntil(() => panel.innerText.includes('Everything people did'));
    const said = panel.innerText.replace(/[\s\u2009]+/g, ' ');
    for (const text of [
      'Total interactions 12,345',
      'What counts Interactions of Sales Intelligence; on all surfaces.',
      'Formula Their quantities, added',
      'Days Jun 24 – 30, 2026',
      'Compared with Jun 17 – 23, 2026',
      'Data Activity through Jun 30, 2026',
      'Time zone Europe/Berlin',
      'Filters None',
      'People 7 people',
    ])
      expect(said).to.contain(text);
    await isAccessible(card);
  });
});
