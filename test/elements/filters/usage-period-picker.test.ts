import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Capabilities } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import { UsagePeriodPicker } from '../../../src/elements/filters/usage-period-picker.js';
import type { UsageScope } from '../../../src/elements/foundation/choice.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { UsageProviderElement } from '../../../src/embed/usage-provider.js';
import { fakeProvider } from '../fake-provider.js';
import { all, read } from '../found.js';
import { isAccessible } from '../accessible.js';
import { capabilities, comes, focused, inPage } from './control-helpers.js';

define(UsagePeriodPicker);

const knowing = (more: Partial<Capabilities> = {}) =>
  fakeProvider({ capabilities: () => capabilities(more) });

async function shown(given: Partial<UsagePeriodPicker> = {}, scope: UsageScope = {}, provider = knowing()) {
  const page = await inPage('usage-period-picker', provider, given, scope);
  await comes(page.control, '.facts li bdi');
  return page;
}

const button = (picker: UsagePeriodPicker) => all(picker, '[popovertarget=period]')[0];
const facts = (picker: UsagePeriodPicker) => all(picker, '.facts li').map(read);
const says = (picker: UsagePeriodPicker, text: string) =>
  waitUntil(() => read(button(picker)).includes(text), `the button says ${text}`);
const inputs = (picker: UsagePeriodPicker) =>
  all(picker, '[type=date]').map((input) => (input as HTMLInputElement).value);
const dayButton = (picker: UsagePeriodPicker, label: string) =>
  all(picker, `.calendar [aria-label^="${label}"]`)[0] as HTMLButtonElement;
const named = (picker: UsagePeriodPicker, selector: string, text: string) =>
  all(picker, selector).find((element) => read(element) === text) as HTMLElement;

async function open(picker: UsagePeriodPicker): Promise<void> {
  button(picker).click();
  await comes(picker, '.calendar td button');
}

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('<usage-period-picker>', () => {
  it('says the period, its days, the compared days and where the data ends', async () => {
    const { control } = await shown();
    expect(read(button(control))).to.equal('Period:Last 30 days');
    expect(facts(control)).to.deep.equal([
      'Jun 1 – 30, 2026',
      'vs May 2 – 31, 2026',
      'Data through Jun 30, 2026',
    ]);
    await isAccessible(control);
  });
  it('tells the page of a preset, and shows what the page makes of it', async () => {
    const { control, keeper, said } = await shown();
    await open(control);
    named(control, '.choice', 'Last 90 days').click();
    await says(control, 'Last 90 days');
    expect(keeper.scope).to.deep.equal({ period: 'last-90' });
    expect(said).to.deep.equal([
      { report: '', state: { v: 1, period: 'last-90' }, scope: { period: 'last-90' } },
    ]);
    expect(focused(control)).to.equal(button(control));
  });
  it('follows the scope around it', async () => {
    const { control, keeper } = await shown({}, { period: 'last-7', compare: 'none' });
    expect(facts(control)).to.deep.equal(['Jun 24 – 30, 2026', 'Data through Jun 30, 2026']);
    keeper.scope = { period: '2026-01-01..2026-03-31' };
    await says(control, 'Jan 1 – Mar 31, 2026');
  });
  it('compares with the year before, and says when there is nothing to compare', async () => {
    const { control, keeper } = await shown();
    await open(control);
    const select = all(control, '.selects select')[0] as HTMLSelectElement;
    select.value = 'previous-year';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => facts(control).includes('vs Jun 1 – 30, 2025'));
    expect(keeper.scope).to.deep.equal({ compare: 'previous-year' });
    keeper.scope = { period: 'last-365', compare: 'previous-year' };
    await waitUntil(() => facts(control)[1] === 'vs Jul 1, 2024 – Jun 30, 2025');
    keeper.scope = { period: '2025-01-01..2025-06-30', compare: 'previous-year' };
    await waitUntil(() => facts(control)[0].startsWith('No comparison'));
  });
  it('says the whole weeks where the page’s reports count them', async () => {
    const scope = { period: '2026-05-01..2026-06-09', compare: 'none' } as const;
    const { control, keeper } = await shown({ wholeWeeks: true }, scope);
    expect(facts(control)[0]).to.equal('Whole weeks: Apr 27 – Jun 14, 2026');
    keeper.scope = { ...scope, period: '2026-05-01..2026-05-30' }; // 30 days are not widened
    await waitUntil(() => facts(control).length === 1);
    keeper.scope = scope;
    control.wholeWeeks = false;
    await control.updateComplete;
    expect(facts(control)).to.deep.equal(['Data through Jun 30, 2026']);
  });
  it('keeps a preset relative and days fixed when new data comes', async () => {
    const provider = knowing();
    const { control, keeper } = await shown({}, { compare: 'none' }, provider);
    provider.replies.capabilities = () =>
      capabilities({ latest: '2026-07-02', dataThrough: { activity: { day: '2026-07-02' } } });
    control.refresh();
    await waitUntil(() => facts(control)[0] === 'Jun 3 – Jul 2, 2026');
    keeper.scope = { period: '2026-06-01..2026-06-30' };
    await says(control, 'Jun 1 – 30, 2026');
  });
  it('says since when there is data where a period reaches further back', async () => {
    const { control } = await shown(
      {},
      { period: 'last-90' },
      knowing({ dataFrom: { activity: '2026-05-15' }, earliest: '2026-05-15' }),
    );
    expect(facts(control)).to.include('Data since May 15, 2026');
  });
  it('holds its own state where nobody keeps a scope', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const control = Object.assign(document.createElement('usage-period-picker'), {
      provider: knowing(),
      period: 'last-7',
    });
    page.append(control);
    await comes(control, '.facts li bdi');
    expect(read(button(control))).to.contain('Last 7 days');
    await open(control);
    named(control, '.choice', 'Last 365 days').click();
    await says(control, 'Last 365 days');
    expect(control.state).to.deep.equal({ v: 1, period: 'last-365' });
  });
  it('tells the scope the first period that the page gave it, unless the scope has one', async () => {
    const first = await shown({ period: 'last-90' });
    await waitUntil(() => first.keeper.scope.period === 'last-90');
    const second = await shown({ period: 'last-90' }, { period: 'last-7' });
    await second.control.updateComplete;
    expect(second.keeper.scope).to.deep.equal({ period: 'last-7' });
  });
  it('tells the scope a state that is given back later', async () => {
    const { control, keeper } = await shown({}, { period: 'last-7' });
    control.state = { v: 1, period: 'last-365', compare: 'none' };
    await says(control, 'Last 365 days');
    expect(keeper.scope).to.deep.equal({ period: 'last-365', compare: 'none' });
  });
  it('tells a provider that it names, and nobody around it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <usage-provider .provider=${knowing()}
          ><usage-period-picker source="other"></usage-period-picker
        ></usage-provider>
        <usage-provider id="other" .provider=${knowing()}></usage-provider>
      </div>
    `);
    const [around, other] = page.querySelectorAll<UsageProviderElement>('usage-provider');
    const control = page.querySelector('usage-period-picker') as UsagePeriodPicker;
    await comes(control, '.facts li bdi');
    await open(control);
    named(control, '.choice', 'Last 7 days').click();
    await says(control, 'Last 7 days');
    expect([around.scope, other.scope]).to.deep.equal([{}, { period: 'last-7' }]);
  });
  it('says that its period cannot be read, and tells nobody', async () => {
    const { control, keeper } = await shown({ period: 'lately' });
    expect(facts(control)[0]).to.contain('This period is not known');
    expect(keeper.scope).to.deep.equal({});
  });
  it('says why a period is refused', async () => {
    const { control } = await shown({}, { period: '2020-01-01..2020-02-01' });
    expect(facts(control)[0]).to.contain('more than two years before');
  });
  it('still offers presets when its source fails, and asks again', async () => {
    const provider = fakeProvider({
      capabilities: () => {
        throw new UsageError('network', 'No');
      },
    });
    const { control, keeper } = await inPage<UsagePeriodPicker>('usage-period-picker', provider);
    const failure = await comes(control, '.small-state');
    expect(read(failure)).to.contain('There is no connection to the data.');
    await isAccessible(control);
    button(control).click();
    (await comes(control, '.choice')).click();
    await waitUntil(() => keeper.scope.period === 'last-7');
    provider.replies.capabilities = () => capabilities();
    (failure.querySelector('button') as HTMLElement).click();
    await comes(control, '.facts li bdi');
  });
  it('is not there for who may not see reports', async () => {
    const { control } = await inPage<UsagePeriodPicker>(
      'usage-period-picker',
      fakeProvider({ capabilities: () => capabilities({ access: false }) }),
      { contact: '/access' },
    );
    expect(read(await comes(control, '.small-state'))).to.contain('for administrators');
    expect((await comes<HTMLAnchorElement>(control, 'a')).pathname).to.equal('/access');
    expect(button(control)).to.equal(undefined);
    await isAccessible(control);
  });
});

describe('the calendar', () => {
  it('comes when the panel is first opened, at the end of the period', async () => {
    const { control } = await shown();
    await open(control);
    const month = all(control, '.month')[0] as HTMLSelectElement;
    expect(read(month.selectedOptions[0])).to.equal('June 2026');
    expect(all(control, 'td[aria-selected=true]')).to.have.length(30);
    await isAccessible(control);
  });
  it('picks a first and a last day by keys alone, and applies them', async () => {
    const { control, keeper } = await shown();
    await open(control);
    dayButton(control, 'Tuesday, June 30, 2026').focus();
    await press('ArrowUp', 'ArrowLeft', 'Enter'); // June 22
    expect(read(all(control, '.bounds')[0])).to.equal('From Jun 22, 2026. Now choose the last day.');
    await press('Home', 'PageUp', 'Enter'); // the Monday of June 22 is itself; May 22
    await waitUntil(() => inputs(control)[0] === '2026-05-22');
    expect(inputs(control)).to.deep.equal(['2026-05-22', '2026-06-22']);
    expect(focused(control).getAttribute('aria-label')).to.equal('Friday, May 22, 2026, first day');
    expect(keeper.scope).to.deep.equal({});
    named(control, '.days button', 'Apply').click();
    await says(control, 'May 22 – Jun 22, 2026');
    expect(keeper.scope).to.deep.equal({ period: '2026-05-22..2026-06-22' });
  });
  it('shows which days would be chosen before the last one is picked', async () => {
    const { control } = await shown();
    await open(control);
    dayButton(control, 'Wednesday, June 10, 2026').click();
    await control.updateComplete;
    dayButton(control, 'Friday, June 12, 2026').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true }),
    );
    await control.updateComplete;
    expect(all(control, 'td[aria-selected=true]').map(read)).to.deep.equal(['10', '11', '12']);
  });
  it('offers no day and no month outside the bounds, nor leads there', async () => {
    const { control } = await shown({}, {}, knowing({ earliest: '2026-05-15', latest: '2026-06-10' }));
    await open(control);
    expect(dayButton(control, 'Thursday, June 11, 2026').disabled).to.equal(true);
    expect(all(control, '.later')[0].getAttribute('aria-disabled')).to.equal('true');
    expect(all(control, '.month option').map(read)).to.deep.equal(['May 2026', 'June 2026']);
    dayButton(control, 'Wednesday, June 10, 2026').focus();
    await press('ArrowRight');
    expect(focused(control).getAttribute('aria-label')).to.contain('June 10');
    // Not every engine's driver can hold a key down.
    focused(control).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'PageUp', shiftKey: true, bubbles: true, cancelable: true }),
    );
    await waitUntil(() => focused(control)?.getAttribute('aria-label')?.startsWith('Friday, May 15'));
    expect(all(control, '.earlier')[0].getAttribute('aria-disabled')).to.equal('true');
  });
  it('shows another month by its list and by the arrows beside it', async () => {
    const { control } = await shown();
    await open(control);
    all(control, '.earlier')[0].click();
    await waitUntil(() => dayButton(control, 'Sunday, May 31, 2026'));
    const month = all(control, '.month')[0] as HTMLSelectElement;
    month.selectedIndex = 0;
    month.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => dayButton(control, 'Sunday, June 30, 2024'));
  });
  it('begins weeks on the day of the provider', async () => {
    const { control } = await shown({}, {}, knowing({ weekStart: 7 }));
    await open(control);
    expect(all(control, '.calendar th')[0].getAttribute('aria-label')).to.equal('Sunday');
    expect(read(all(control, '.calendar tbody tr')[0])).to.equal('1 2 3 4 5 6'); // June 1 is a Monday
  });
  it('follows days that are typed', async () => {
    const { control } = await shown();
    await open(control);
    const [start, end] = all(control, '[type=date]') as HTMLInputElement[];
    start.value = '2026-02-03';
    end.value = '2026-02-05';
    end.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => dayButton(control, 'Tuesday, February 3, 2026, first day'));
    expect(all(control, 'td[aria-selected=true]').map(read)).to.deep.equal(['3', '4', '5']);
  });
  it('turns its arrows round from right to left', async () => {
    const { control } = await shown({ dir: 'rtl' });
    await open(control);
    dayButton(control, 'Tuesday, June 30, 2026').focus();
    await press('ArrowRight');
    await waitUntil(() => focused(control).getAttribute('aria-label')?.includes('June 29'));
  });
  it('forgets what was begun when the panel is closed', async () => {
    const { control } = await shown();
    await open(control);
    dayButton(control, 'Wednesday, June 10, 2026').click();
    await press('Escape');
    await open(control);
    expect(read(all(control, '.bounds')[0])).to.equal('Data: Jun 30, 2024 – Jun 30, 2026');
    expect(all(control, 'td[aria-selected=true]')).to.have.length(30);
  });
});
