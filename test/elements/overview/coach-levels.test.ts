import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OverviewAnswer } from '../../../src/contract/answer.js';
import { UsageError } from '../../../src/contract/errors.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import { define } from '../../../src/elements/foundation/define.js';
import { CoachLevels } from '../../../src/elements/overview/coach-levels.js';
import { setCsvWriter } from '../../../src/elements/saving/csv-writing.js';
import { memoryProvider } from '../../../src/providers/memory.js';
import { smallCompany } from '../../../src/sample/index.js';
import { isAccessible } from '../accessible.js';
import { linesOf, offered } from '../downloads.js';
import { appears, fakeProvider, later, textOf } from '../fake-provider.js';
import { all, listed, one, read } from '../found.js';
import { answering, COACH, overviewAnswer, overviewList, refusing, value } from './overview-answers.js';

define(CoachLevels);

async function put(provider: UsageProvider, given: Partial<CoachLevels> = {}): Promise<CoachLevels> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const card = document.createElement('coach-levels');
  page.append(Object.assign(card, { provider }, given));
  return card;
}

async function shown(provider: UsageProvider, given?: Partial<CoachLevels>): Promise<CoachLevels> {
  const card = await put(provider, given);
  await appears(card, '.levels');
  return card;
}

const team = (card: CoachLevels) => [...one(card, '.levels').querySelectorAll<HTMLElement>('.level')];
const groups = (card: CoachLevels) => all(card, '.group').map(read);

const CAPABILITIES = {
  reports: {},
  timeZone: 'Europe/Berlin',
  dataThrough: {},
  dataFrom: {},
  personas: [],
  groups: [
    { id: 'emea', name: 'EMEA', parent: null },
    { id: 'dach', name: 'DACH', parent: 'emea' },
    { id: 'amer', name: 'Americas', parent: null },
  ],
};

function withGroups() {
  const provider = fakeProvider({
    overview: (query) => {
      if (query.groups?.includes('gone')) throw new UsageError('unknown-group', 'x');
      const people = query.groups?.length ? 7 : 1600;
      return overviewAnswer(query, { coach: { ...COACH, people } });
    },
    details: overviewList,
    capabilities: () => CAPABILITIES,
  });
  return provider;
}

describe('<coach-levels>', () => {
  it('shows the five levels with people and share, how many are counted, and when', async () => {
    const card = await shown(answering());
    expect(team(card).map(read)).to.deep.equal([
      'Beginner 100 people 6.3%',
      'Intermediate 200 people 12.5%',
      'Proficient 300 people 18.8%',
      'Advanced 0 people 0%',
      'Expert 1,000 people 62.5%',
    ]);
    expect(read(one(card, '.figure'))).to.equal('1,600 people counted');
    expect(read(one(card, '.of'))).to.equal('8 suggested actions');
    expect(read(one(card, '.foot'))).to.contain('As of Jun 29, 2026');
    await isAccessible(card);
  });
  it('draws bars of one scale that begins at zero', async () => {
    const card = await shown(answering());
    const width = (bar: Element) => bar.getBoundingClientRect().width;
    const bars = all(card, '.level-fill').map(width);
    const full = width(one(card, '.level-bar'));
    expect(bars).to.have.length(4); // nobody is advanced: no bar at all
    expect(bars[3]).to.be.closeTo(full, 1);
    expect(bars[2]).to.be.closeTo(full * 0.3, 1);
  });
  it('agrees with the small company', async () => {
    const provider = memoryProvider(smallCompany);
    const { coach } = await provider.overview({ report: 'nav-overview' });
    const card = await shown(provider);
    const counts = all(card, '.level-count').map((cell) => Number.parseInt(read(cell), 10));
    expect(counts).to.deep.equal(Object.values(coach.levels).map((figure) => figure.value));
    expect(counts.reduce((sum, count) => sum + count)).to.equal(coach.people);
  });
  it('explains a level', async () => {
    const card = await shown(answering());
    one(card, '[data-explains="proficient"]').click();
    const panel = await appears(card, '#explain');
    await waitUntil(() => read(panel).includes('more than a third'), 'the formula is said');
    expect(read(panel)).to.contain('Jun 29, 2026');
  });

  describe('opens the people of a level', () => {
    it('by keyboard, after telling the page, and gives the focus back', async () => {
      const card = await shown(answering());
      team(card)[0].focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'ArrowDown' });
      const told = oneEvent(card, 'usageselect');
      await sendKeys({ press: 'Enter' });
      expect((await told).detail).to.deep.equal({
        report: 'nav-overview',
        bar: '2026-06-29',
        days: { start: '2026-06-29', end: '2026-06-29' },
        list: 'coach',
        measure: 'coach_level',
        level: 'proficient',
      });
      expect(await listed(card)).to.deep.equal(['Bo', 'Cleo', 'Di']);
      expect(read(one(card, 'dialog h2'))).to.equal('Proficient, Jun 29, 2026');
      await isAccessible(card);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !one(card, 'dialog'), 'the popup is closed');
      expect((card.renderRoot as ShadowRoot).activeElement).to.equal(team(card)[2]);
    });
    it('with one stop of the tab key, the arrows, Home and End', async () => {
      const card = await shown(answering());
      const focused = () => read((card.renderRoot as ShadowRoot).activeElement!).split(' ')[0];
      team(card)[0].focus();
      await sendKeys({ press: 'End' });
      expect(focused()).to.equal('Expert');
      await sendKeys({ press: 'ArrowUp' });
      expect(focused()).to.equal('Advanced');
      await sendKeys({ press: 'Home' });
      expect(focused()).to.equal('Beginner');
      expect(team(card).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    });
    it('unless the page does it itself', async () => {
      const provider = answering();
      const card = await shown(provider);
      card.addEventListener('usageselect', (event) => event.preventDefault());
      team(card)[4].click();
      await card.updateComplete;
      expect(one(card, 'dialog')).to.equal(null);
      expect(provider.asked('details')).to.deep.equal([]);
    });
    it('of the days and filters of the picture', async () => {
      const provider = answering();
      const card = await shown(provider, { filters: { groups: ['emea'] } });
      team(card)[0].click();
      await listed(card);
      expect(provider.asked('details')[0]).to.deep.equal({
        report: 'nav-overview',
        period: { start: '2026-06-01', end: '2026-06-30' },
        list: 'coach',
        timeZone: 'Europe/Berlin',
        groups: ['emea'],
        people: [],
        membership: 'as-is',
      });
    });
  });

  describe('puts groups side by side', () => {
    it('each asked by itself, and says that they do not add up', async () => {
      const provider = withGroups();
      const card = await shown(provider, { groups: ['emea', 'amer'], filters: { groups: ['dach'] } });
      await waitUntil(
        () => groups(card).every((text) => text.includes('7 people counted')),
        'both are there',
      );
      expect(groups(card).map((text) => text.split(' ')[0])).to.deep.equal(['EMEA', 'Americas']);
      expect(provider.asked('overview').map((query) => query.groups)).to.deep.equal([
        ['dach'],
        ['emea'],
        ['amer'],
      ]);
      expect(textOf(card)).to.contain('Groups do not add up to the team');
      await isAccessible(card);
    });
    it('by an attribute', async () => {
      const card = await shown(withGroups());
      card.setAttribute('groups', 'emea, amer');
      await waitUntil(() => groups(card).length === 2, 'both are there');
    });
    it('chosen from the tree, told to the page', async () => {
      const card = await shown(withGroups());
      one(card, '[part="groups"]').click();
      const rows = () => all(card, '.chooser label').map(read);
      await waitUntil(() => rows().length === 3, 'the groups are there');
      expect(rows()).to.deep.equal(['Americas', 'EMEA', 'DACH']);
      const told = oneEvent(card, 'usagechange');
      all(card, '.chooser input')[2].click();
      expect((await told).detail).to.deep.equal({
        report: 'nav-overview',
        state: { v: 1, groups: ['dach'] },
      });
      await waitUntil(() => groups(card)[0]?.includes('7 people'), 'it is there');
      expect(card.state).to.deep.equal({ v: 1, groups: ['dach'] });
      await isAccessible(card);
    });
    it('or says that the groups cannot be told', async () => {
      const provider = withGroups();
      provider.replies.capabilities = () => {
        throw new UsageError('network', 'x');
      };
      const card = await shown(provider);
      one(card, '[part="groups"]').click();
      await waitUntil(() => read(one(card, '#groups')).includes('There is no connection'), 'it is said');
      expect(team(card)).to.have.length(5);
    });
    it('one that is gone says so, the others stand', async () => {
      const card = await shown(withGroups(), { groups: ['gone', 'emea'] });
      await waitUntil(() => groups(card)[1]?.includes('7 people'), 'the other one is there');
      await waitUntil(() => groups(card)[0].includes('does not exist any more'), 'it is said');
      expect(groups(card)[0]).to.contain('gone (not there any more)');
    });
    it('whose levels open with their people', async () => {
      const provider = withGroups();
      const card = await shown(provider, { groups: ['amer'] });
      await waitUntil(() => all(card, '.group .level').length === 5, 'it is there');
      const told = oneEvent(card, 'usageselect');
      all(card, '.group .level')[4].click();
      expect((await told).detail).to.include({ level: 'expert', group: 'amer' });
      expect(await listed(card)).to.deep.equal(['Ada']);
      expect(provider.asked('details')[0].groups).to.deep.equal(['amer']);
      expect(read(one(card, 'dialog h2'))).to.equal('Americas: Expert, Jun 29, 2026');
    });
    it('not more than can be read, and says so', async () => {
      const ids = Array.from({ length: 7 }, (_, i) => `g${i}`);
      const card = await shown(withGroups(), { groups: ids });
      await waitUntil(() => groups(card).length === 6, 'six are there');
      expect(textOf(card)).to.contain('Only the first 6 groups are shown.');
    });
  });

  describe('saves the levels as CSV', () => {
    before(() => setCsvWriter(() => import('../../../src/csv/index.js')));
    after(() => setCsvWriter(null));

    const save = (card: CoachLevels) => one(card, '.export button');

    it('by its button, and says so until there is something new to say', async () => {
      const card = await shown(answering());
      const files = offered(card);
      expect(read(save(card))).to.equal('Download CSV');
      save(card).click();
      await waitUntil(() => textOf(card).includes('CSV saved: 5 rows'), 'it is said');
      expect(files[0].detail).to.deep.equal({
        report: 'nav-overview',
        filename: 'nav-overview_coach-levels_2026-06-01_2026-06-30.csv',
        rows: 5,
      });
      expect((await linesOf(files[0])).map((line) => line.replace('\ufeff', ''))).to.deep.equal([
        'level,label,people,share,denominator,as_of,lacks',
        'beginner,Beginner,100,0.0625,1600,2026-06-29,',
        'intermediate,Intermediate,200,0.125,1600,2026-06-29,',
        'proficient,Proficient,300,0.1875,1600,2026-06-29,',
        'advanced,Advanced,0,0,1600,2026-06-29,',
        'expert,Expert,1000,0.625,1600,2026-06-29,',
      ]);
      await isAccessible(card);
      card.filters = { groups: ['emea'] };
      await waitUntil(() => !textOf(card).includes('CSV saved'), 'the new figures are told');
    });
    it('with the groups beside them, in words where it is asked', async () => {
      const card = await shown(withGroups(), { groups: ['emea', 'amer'] });
      await waitUntil(() => groups(card)[0].startsWith('EMEA'), 'the names are there');
      const files = offered(card);
      expect(await card.export({ labels: true, states: true, about: 'preamble' })).to.equal(15);
      const lines = await linesOf(files[0]);
      expect(lines).to.include('"# side by side: emea, amer (they do not add up)"');
      expect(lines.join('\n')).to.contain(
        '"# beginner: The first of five levels. People who have done none of the suggested actions.',
      );
      const header = lines.findIndex((line) => !line.replace('\ufeff', '').startsWith('"#'));
      expect(lines[header]).to.match(/^Group,Group name,Level,Label,People,Share,Denominator,As of,Lacks,/);
      expect(lines[header + 11]).to.match(/^amer,Americas,beginner,Beginner,100,/);
      expect(lines).to.have.length(header + 16);
    });
    it('asks for what is not there yet; the same button cancels', async () => {
      const provider = withGroups();
      const slow = later<OverviewAnswer>();
      const { overview } = provider.replies;
      provider.replies.overview = (query, options) =>
        query.groups?.includes('amer') ? slow.promise : overview!(query, options);
      const card = await shown(provider, { groups: ['amer'] });
      const files = offered(card);
      save(card).click();
      const progress = await appears<HTMLProgressElement>(card, 'progress');
      expect(progress.position, 'nobody can say how far').to.equal(-1);
      expect(read(save(card))).to.equal('Cancel');
      await isAccessible(card);
      save(card).click();
      await waitUntil(() => read(save(card)) === 'Download CSV');
      expect(provider.questions.at(-1)!.signal!.aborted).to.equal(true);
      expect(files).to.have.length(0);
    });
    it('says why not, where a group is refused', async () => {
      const card = await shown(withGroups(), { groups: ['gone'] });
      await waitUntil(() => groups(card)[0].includes('does not exist any more'), 'it is refused');
      const files = offered(card);
      expect(await card.export()).to.equal(null);
      await card.updateComplete;
      expect(read(one(card, '.export-failed'))).to.contain('does not exist any more');
      expect(files).to.have.length(0);
    });
    it('without access nothing is saved, and nothing is asked', async () => {
      const provider = refusing('forbidden');
      const card = await put(provider);
      await appears(card, '.state-no-access');
      expect(save(card)).to.equal(null);
      const asked = provider.questions.length;
      expect(await card.export()).to.equal(null);
      expect(provider.questions.length).to.equal(asked);
    });
    it('has no button where there is no writer', async () => {
      const card = await shown(answering());
      setCsvWriter(null);
      await card.updateComplete;
      expect(save(card)).to.equal(null);
      expect(await card.export()).to.equal(null);
      setCsvWriter(() => import('../../../src/csv/index.js'));
      await card.updateComplete;
      expect(read(save(card))).to.equal('Download CSV');
    });
  });

  describe('says what is the matter', () => {
    it('while it waits', async () => {
      const card = await put(fakeProvider({ overview: () => later().promise }));
      await appears(card, '.bone');
      await isAccessible(card);
    });
    it('when it failed, and tries again', async () => {
      const provider = refusing('network');
      const card = await put(provider);
      await appears(card, '.state-failed');
      provider.replies.overview = (query) => overviewAnswer(query);
      one(card, '.state-failed button').click();
      await appears(card, '.levels');
    });
    it('without access', async () => {
      const card = await put(refusing('forbidden'), { contact: 'https://example.com/ask' });
      await appears(card, '.state-no-access');
      expect(one(card, '[part="groups"]')).to.equal(null);
      await isAccessible(card);
    });
    it('where the data has no suggested actions: no zeros', async () => {
      const card = await put(answering({ coach: { ...COACH, lacks: ['coachActions'], people: null } }));
      await appears(card, '.state-lacking');
      expect(textOf(card)).to.contain('suggested actions (coachActions)');
      expect(one(card, '.levels')).to.equal(null);
    });
    it('where nobody held a seat', async () => {
      const none = value(0);
      const levels = { beginner: none, intermediate: none, proficient: none, advanced: none, expert: none };
      const card = await put(answering({ coach: { ...COACH, people: 0, levels } }));
      await appears(card, '.state-empty');
      expect(textOf(card)).to.contain('Nobody held an onboarded seat');
    });
  });
});
