/** The code component of Dynamics against a stand-in of its framework. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { UsageControl } from '../../integrations/dynamics365/control.js';
import { defineAll } from '../../src/elements/define-all.js';
import { define } from '../../src/elements/foundation/define.js';
import { UsageSelectEvent } from '../../src/elements/foundation/events.js';
import { UsageProviderElement } from '../../src/embed/usage-provider.js';

define(UsageProviderElement);
defineAll();

type Context = Parameters<UsageControl['init']>[0];

interface Said {
  report?: string;
  period?: string;
  src?: string;
  tokenFunction?: string;
  dark?: boolean;
  width?: number;
  height?: number;
  visible?: boolean;
}

const tracked: boolean[] = [];

function context({ dark, width = -1, height = -1, visible = true, ...properties }: Said = {}): Context {
  const names = ['report', 'period', 'src', 'tokenFunction'] as const;
  return {
    parameters: Object.fromEntries(names.map((name) => [name, { raw: properties[name] ?? null }])),
    mode: {
      trackContainerResize: (value: boolean) => void tracked.push(value),
      allocatedWidth: width,
      allocatedHeight: height,
      isVisible: visible,
    },
    userSettings: { languageId: 1031 },
    fluentDesignLanguage: dark === undefined ? undefined : { isDarkTheme: dark },
  } as unknown as Context;
}

async function mounted(said?: Said) {
  const container = await fixture<HTMLDivElement>(html`<div></div>`);
  let changes = 0;
  const control = new UsageControl();
  control.init(context(said), () => void changes++, {}, container);
  const provider = container.querySelector('usage-provider')!;
  return {
    control,
    container,
    provider,
    view: () => provider.firstElementChild as HTMLElement,
    changes: () => changes,
  };
}

describe('UsageControl', () => {
  it('shows a card of the report that is named, from invented data until there is a source', async () => {
    const { provider, view } = await mounted({ report: 'si-adoption', period: 'last-7' });
    expect(tracked.at(-1), 'it asks for its size').to.be.true;
    expect(view().localName).to.equal('usage-bar-card');
    expect(provider.getAttribute('sample')).to.equal('');
    const card = view() as HTMLElementTagNameMap['usage-bar-card'];
    await waitUntil(
      () => /\d/.test(card.renderRoot.querySelector('.figure')?.textContent ?? ''),
      'a figure',
      {
        timeout: 8000,
      },
    );
  });

  it('shows the whole page of reports where none is named', async () => {
    expect((await mounted()).view().localName).to.equal('usage-report');
  });

  it('follows source, theme, language, size and visibility', async () => {
    const { control, provider, view } = await mounted({ report: 'si-adoption' });
    const card = view();
    expect(card.lang).to.equal('de-DE');
    expect(card.hasAttribute('theme')).to.be.false;
    control.updateView(
      context({
        report: 'si-adoption',
        src: 'https://usage.example.com',
        dark: true,
        width: 420,
        height: 300,
      }),
    );
    expect(view(), 'the same card').to.equal(card);
    expect([provider.getAttribute('src'), provider.hasAttribute('sample')]).to.deep.equal([
      'https://usage.example.com',
      false,
    ]);
    expect(getComputedStyle(card).colorScheme).to.equal('dark');
    expect([card.style.maxInlineSize, card.style.maxBlockSize]).to.deep.equal(['420px', '300px']);
    control.updateView(context({ report: 'si-adoption', dark: false, visible: false }));
    expect(getComputedStyle(card).colorScheme).to.equal('light');
    expect(card.style.maxBlockSize).to.equal('none');
    expect(card.hidden).to.be.true;
  });

  it('keeps its tokens while their function stays the same', async () => {
    const { control, provider } = await mounted({ tokenFunction: 'new_UsageToken' });
    const { getToken } = provider;
    expect(getToken).to.be.a('function');
    control.updateView(context({ tokenFunction: 'new_UsageToken', dark: true }));
    expect(provider.getToken).to.equal(getToken);
    control.updateView(context());
    expect(provider.getToken).to.be.null;
  });

  it('puts the day out that the viewer chose', async () => {
    const { control, view, changes } = await mounted({ report: 'si-adoption' });
    expect(control.getOutputs()).to.deep.equal({ chosen: undefined });
    const days = { start: '2026-03-02', end: '2026-03-08' };
    view().dispatchEvent(
      new UsageSelectEvent({ report: 'si-adoption', bar: '2026-03-02', days, measure: 'interactions' }),
    );
    expect(changes()).to.equal(1);
    expect(control.getOutputs()).to.deep.equal({ chosen: '2026-03-02' });
  });

  it('leaves nothing behind', async () => {
    const { control, container } = await mounted({ report: 'si-adoption' });
    control.destroy();
    expect(container.childElementCount).to.equal(0);
    control.updateView(context());
    expect(container.childElementCount).to.equal(0);
  });
});
