import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Capabilities, DetailsAnswer } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import type { Query } from '../../../src/contract/query.js';
import { UsageFilterBar } from '../../../src/elements/filters/usage-filter-bar.js';
import type { UsageScope } from '../../../src/elements/foundation/choice.js';
import { define } from '../../../src/elements/foundation/define.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/index.js';
import { detailsAnswer, fakeProvider } from '../fake-provider.js';
import { all, read } from '../found.js';
import { isAccessible } from '../accessible.js';
import { capabilities, comes, focused, inPage } from './control-helpers.js';

define(UsageFilterBar);

/** Ada, Bo and Cleo; more of them where a test says so. */
const people = (query: Query, more: Partial<DetailsAnswer> = {}): DetailsAnswer => {
  const answer = detailsAnswer(query);
  const asked = query.people;
  const rows = answer.rows.filter(
    ({ id, name }) => (asked?.includes(id) ?? true) && name!.toLowerCase().includes(query.text ?? ''),
  );
  return { ...answer, rows, count: rows.length, ...more };
};

const offering = (more: Partial<Capabilities> = {}) =>
  fakeProvider({ capabilities: () => capabilities(more), details: (query) => people(query) });

async function shown(given: Partial<UsageFilterBar> = {}, scope: UsageScope = {}, provider = offering()) {
  const page = await inPage<UsageFilterBar>('usage-filter-bar', provider, given, scope);
  await comes(page.control, '[popovertarget]');
  return { ...page, provider };
}

const opener = (bar: UsageFilterBar, part: string) => all(bar, `[popovertarget=${part}]`)[0];
const chips = (bar: UsageFilterBar) => all(bar, '.chip').map(read);
const node = (bar: UsageFilterBar, name: string) =>
  all(bar, '.node').find((one) => read(one) === name) as HTMLElement;
const nodes = (bar: UsageFilterBar) => all(bar, '.node').map(read);
const checked = (bar: UsageFilterBar) =>
  Object.fromEntries(all(bar, '.node').map((one) => [read(one), one.getAttribute('aria-checked')]));
const options = (bar: UsageFilterBar) => all(bar, '.person').map(read);

async function open(bar: UsageFilterBar, part: string, selector: string): Promise<HTMLElement> {
  opener(bar, part).click();
  return comes(bar, selector);
}

async function search(bar: UsageFilterBar, text: string): Promise<void> {
  const input = await comes<HTMLInputElement>(bar, '[role=combobox]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('<usage-filter-bar>', () => {
  it('offers groups, people and personas', async () => {
    const { control } = await shown();
    expect(all(control, '[popovertarget]').map(read)).to.deep.equal(['Groups', 'People', 'Persona']);
    await isAccessible(control);
  });
  it('offers nothing of which there is nothing', async () => {
    const { control } = await shown({}, {}, offering({ groups: [], personas: [] }));
    expect(all(control, '[popovertarget]').map(read)).to.deep.equal(['People']);
  });
  it('shows what the scope around it says, and follows it', async () => {
    const { control, keeper } = await shown({}, { filters: { groups: ['west'], persona: 'deciders' } });
    expect(chips(control)).to.deep.equal(['West', 'Deciders']);
    expect(read(opener(control, 'groups'))).to.contain('1 chosen');
    keeper.scope = { filters: { groups: ['west', 'north'], membership: 'as-was' } };
    await waitUntil(() => chips(control).join() === 'West,Nörd,Members at the time');
    await isAccessible(control);
  });
  it('lets go of a filter, and moves the focus to the next one', async () => {
    const { control, keeper } = await shown({}, { filters: { groups: ['west', 'north'], persona: 'mine' } });
    all(control, '.chip-remove')[0].focus();
    expect(focused(control).getAttribute('aria-label')).to.equal('Remove West');
    await press('Enter');
    await waitUntil(() => chips(control).length === 2);
    expect(keeper.scope.filters).to.deep.equal({ groups: ['north'], persona: 'mine' });
    await waitUntil(() => focused(control).getAttribute('aria-label') === 'Remove Nörd');
    expect(read(all(control, '[role=status]').at(-1) as Element)).to.equal('West removed');
  });
  it('clears all, and moves the focus to where one can choose again', async () => {
    const { control, keeper } = await shown({}, { filters: { groups: ['west'], people: ['p0'] } });
    all(control, '.clear')[0].click();
    await waitUntil(() => chips(control).length === 0);
    expect(keeper.scope.filters).to.deep.equal({});
    await waitUntil(() => focused(control) === opener(control, 'groups'));
  });
  it('says of a group or persona that it is gone, and lets go of it', async () => {
    const scope = { filters: { groups: ['east', 'west'], persona: 'theirs' } };
    const { control, keeper } = await shown({}, scope);
    expect(chips(control)).to.deep.equal(['eastnot there any more', 'West', 'theirsnot there any more']);
    await isAccessible(control);
    all(control, '.chip-remove')[2].click();
    all(control, '.chip-remove')[0].click();
    await waitUntil(() => chips(control).length === 1);
    expect(keeper.scope.filters).to.deep.equal({ groups: ['west'] });
  });
  it('names people that it was given by id, and says who is gone', async () => {
    const provider = offering();
    provider.replies.details = (query) => {
      if (query.people?.includes('ghost')) throw new UsageError('unknown-person', 'No ghosts');
      return people(query);
    };
    const { control } = await shown({}, { filters: { people: ['p1', 'ghost'] } }, provider);
    await waitUntil(() => chips(control).join() === 'Bo,ghostnot there any more');
  });
  it('names who only has a seat, such as who is invited', async () => {
    const provider = offering();
    provider.replies.details = (query) => people(query, { rows: [] });
    provider.replies.team = () => ({ rows: [{ id: 'p7', name: 'Gil', email: null }] });
    const { control } = await shown({}, { filters: { people: ['p7'] } }, provider);
    await waitUntil(() => chips(control).join() === 'Gil');
    expect(provider.asked('team')).to.deep.equal([{ report: 'nav-usage', people: ['p7'] }]);
  });
  it('shows a few of many chips, and the others on demand', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `x${index}`);
    const { control } = await shown({}, { filters: { people: ids } });
    expect(chips(control)).to.have.length(6);
    expect(read(all(control, '.more')[0])).to.equal('14 more');
    all(control, '.more')[0].click();
    await waitUntil(() => chips(control).length === 20);
  });
  it('tells the scope a state that is given back', async () => {
    const { control, keeper } = await shown({}, { filters: { groups: ['west'] } });
    control.state = { v: 1, filters: { persona: 'mine' } };
    await waitUntil(() => chips(control).join() === 'My persona');
    expect(keeper.scope.filters).to.deep.equal({ persona: 'mine' });
  });
  it('is not there for who may not see reports', async () => {
    const provider = offering({ access: false });
    const { control } = await inPage<UsageFilterBar>('usage-filter-bar', provider);
    expect(read(await comes(control, '.small-state'))).to.contain('for administrators');
    expect(all(control, '[popovertarget]')).to.have.length(0);
    await isAccessible(control);
  });
  it('says that its source failed, and asks again', async () => {
    const provider = offering();
    provider.replies.capabilities = () => {
      throw new UsageError('server-error', 'No', { requestId: 'r1' });
    };
    const { control } = await inPage<UsageFilterBar>('usage-filter-bar', provider);
    const failure = await comes(control, '.small-state');
    expect(read(failure)).to.contain('Request r1');
    await isAccessible(control);
    provider.replies.capabilities = () => capabilities();
    (failure.querySelector('button') as HTMLElement).click();
    await comes(control, '[popovertarget]');
  });
});

describe('the groups of a filter bar', () => {
  it('can be walked, opened and chosen by keys alone', async () => {
    const { control, keeper, said } = await shown();
    await open(control, 'groups', '.node');
    expect(nodes(control)).to.deep.equal(['All sales', 'Nörd', 'West', 'Lisbon']);
    all(control, '.node')[0].focus();
    await press('End', 'ArrowLeft', 'ArrowLeft'); // Lisbon, West, West closed
    await waitUntil(() => nodes(control).length === 3);
    expect(read(focused(control))).to.equal('West');
    await press('ArrowRight', 'ArrowRight'); // open, then in
    await waitUntil(() => read(focused(control)) === 'Lisbon');
    await press('n', ' ');
    await waitUntil(() => chips(control).join() === 'Nörd');
    expect(keeper.scope.filters).to.deep.equal({ groups: ['north'] });
    expect(said.at(-1)?.state).to.deep.equal({ v: 1, filters: { groups: ['north'] } });
    await isAccessible(control);
  });
  it('include what is inside a chosen one, and say so', async () => {
    const { control, keeper } = await shown({}, { filters: { groups: ['lisbon'] } });
    await open(control, 'groups', '.node');
    expect(checked(control)).to.deep.equal({
      'All sales': 'mixed',
      Nörd: 'false',
      West: 'mixed',
      Lisbon: 'true',
    });
    node(control, 'West').click();
    await waitUntil(() => chips(control).join() === 'West');
    expect(keeper.scope.filters).to.deep.equal({ groups: ['west'] });
    expect(node(control, 'Lisbon').getAttribute('aria-label')).to.equal('Lisbon, included');
    node(control, 'Lisbon').click();
    await control.updateComplete;
    expect(keeper.scope.filters).to.deep.equal({ groups: ['west'] });
  });
  it('are found by any part of a name, whatever its marks, with the way to them', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      id: `team-${index}`,
      name: `Team ${index}`,
      parent: 'west',
    }));
    const { control } = await shown({}, {}, offering({ groups: [...capabilities().groups, ...many] }));
    const find = (await open(control, 'groups', '.find')) as HTMLInputElement;
    expect(nodes(control)).to.deep.equal(['All sales', 'Nörd', 'West']); // 31 rows more are not opened
    find.value = 'NORD';
    find.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => nodes(control).join() === 'All sales,Nörd');
    find.value = 'nowhere';
    find.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => nodes(control).length === 0);
    expect(read(await comes(control, '.found-nothing'))).to.contain('contains “nowhere”');
  });
  it('count members of today or of the time, and say as of when', async () => {
    const { control, keeper } = await shown({}, { filters: { groups: ['west'] } });
    await open(control, 'groups', '.membership');
    const [today, then] = all(control, '[type=radio]') as HTMLInputElement[];
    expect(today.checked).to.equal(true);
    expect(read(await comes(control, '#groups .panel-foot'))).to.contain('Groups as of Jun 29, 2026');
    then.click();
    await waitUntil(() => chips(control).includes('Members at the time'));
    expect(keeper.scope.filters).to.deep.equal({ groups: ['west'], membership: 'as-was' });
  });
  it('are managed where the page says, never in a script', async () => {
    const { control } = await shown({ manageGroupsHref: '/admin/groups' });
    await open(control, 'groups', '.node');
    expect(all(control, '#groups a').map(read)).to.deep.equal(['Manage groups']);
    control.manageGroupsHref = 'javascript:alert(1)';
    await control.updateComplete;
    expect(all(control, '#groups a')).to.have.length(0);
  });
});

describe('the people of a filter bar', () => {
  it('are asked of the first report that lacks nothing, once, after a pause', async () => {
    const reports = { ...capabilities().reports, 'platform-logins': { lacks: ['logins'] } };
    const { control, provider } = await shown({}, { period: 'last-90' }, offering({ reports }));
    await open(control, 'people', '.person');
    for (const text of ['c', 'cl', 'cle']) await search(control, text);
    await waitUntil(() => options(control).length === 1);
    await aTimeout(250);
    const asked = { report: 'si-logins', period: { preset: 'last-90' }, rows: 'everyone' };
    const page = { sort: { by: 'name' }, page: { index: 0, size: 50 } };
    expect(provider.asked('details')).to.deep.equal([
      { ...asked, ...page },
      { ...asked, ...page, text: 'cle' },
    ]);
  });
  it('are chosen by keys from the search', async () => {
    const { control, keeper } = await shown();
    await open(control, 'people', '.person');
    await waitUntil(() => focused(control)?.getAttribute('role') === 'combobox');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await waitUntil(() => chips(control).join() === 'Bo');
    expect(keeper.scope.filters).to.deep.equal({ people: ['p1'] });
    const combobox = focused(control);
    expect(combobox.getAttribute('role')).to.equal('combobox');
    const active = all(control, `#${combobox.getAttribute('aria-activedescendant')}`)[0];
    expect(active.getAttribute('aria-selected')).to.equal('true');
    await isAccessible(control);
    await press('Enter');
    await waitUntil(() => chips(control).length === 0);
  });
  it('are chosen by a click, which leaves the focus in the search', async () => {
    const { control, keeper } = await shown();
    await open(control, 'people', '.person');
    all(control, '.person')[0].click();
    all(control, '.person')[2].click();
    await waitUntil(() => chips(control).join() === 'Ada,Cleo');
    expect(keeper.scope.filters).to.deep.equal({ people: ['p0', 'p2'] });
  });
  it('say how many there are, of whom a page is shown', async () => {
    const provider = offering();
    provider.replies.details = (query) => people(query, { count: 100_000 });
    const { control } = await shown({}, {}, provider);
    await open(control, 'people', '.person');
    expect(read(all(control, '#people [role=status]')[0])).to.equal(
      'First 3 of 100,000 people. Type to narrow.',
    );
  });
  it('find who only has a seat, where no other has the text', async () => {
    const provider = offering();
    provider.replies.details = (query) => people(query, query.text ? { rows: [], count: 0 } : {});
    provider.replies.team = () => ({ rows: [{ id: 'p7', name: 'Gil', email: null }] });
    const { control } = await shown({}, {}, provider);
    await open(control, 'people', '.person');
    await search(control, 'gil');
    await waitUntil(() => options(control).join() === 'Gil');
    expect(provider.asked('team').map(({ text }) => text)).to.deep.equal(['gil']);
    expect(read(all(control, '#people [role=status]')[0])).to.equal('1 person');
  });
  it('say that nobody was found', async () => {
    const { control } = await shown();
    await open(control, 'people', '.person');
    await search(control, 'zzz');
    await waitUntil(() => options(control).length === 0);
    expect(read(all(control, '#people [role=status]')[0])).to.contain('contains “zzz”');
  });
  it('say that they could not be asked for, and try again', async () => {
    const provider = offering();
    provider.replies.details = () => {
      throw new UsageError('network', 'No');
    };
    const { control } = await shown({}, {}, provider);
    const failure = await open(control, 'people', '#people .small-state');
    provider.replies.details = (query) => people(query);
    (failure.querySelector('button') as HTMLElement).click();
    await waitUntil(() => options(control).length === 3);
  });
  it('are those of the small company', async () => {
    const provider = memoryProvider(smallCompany);
    const { control, keeper } = await inPage<UsageFilterBar>('usage-filter-bar', provider);
    await comes(control, '[popovertarget=people]');
    const person = await open(control, 'people', '.person');
    person.click();
    await waitUntil(() => chips(control).length === 1);
    const [id] = keeper.scope.filters?.people ?? [];
    const answer = await provider.details({ report: 'si-adoption', people: [id], rows: 'everyone' });
    expect(answer.rows.map(({ name }) => name)).to.deep.equal(chips(control));
  });
});

describe('the personas of a filter bar', () => {
  it('are everybody’s and one’s own, one at a time', async () => {
    const { control, keeper } = await shown();
    await open(control, 'persona', '#persona .choice');
    expect(all(control, '#persona .choice').map(read)).to.deep.equal([
      'Any persona',
      'Deciders',
      'My persona',
    ]);
    expect(read(all(control, '.choices-title')[0])).to.equal('Yours');
    await isAccessible(control);
    all(control, '#persona .choice')[2].click();
    await waitUntil(() => chips(control).join() === 'My persona');
    expect(keeper.scope.filters).to.deep.equal({ persona: 'mine' });
    expect(focused(control)).to.equal(opener(control, 'persona'));
    await open(control, 'persona', '#persona .choice');
    all(control, '#persona .choice')[0].click();
    await waitUntil(() => chips(control).length === 0);
    expect(keeper.scope.filters).to.deep.equal({});
  });
});
