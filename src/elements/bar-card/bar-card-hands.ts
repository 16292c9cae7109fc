/**
 * What a viewer can do with a bar card: walk along its bars, open the people behind one, choose the period, ask what
 * the figure means, read it all as a table. Loaded after the bars, with its own styles.
 */
import type { Bar } from '../../contract/answer.js';
import { DetailDialog } from '../detail-table/detail-dialog.js';
import { UsageSelectEvent } from '../foundation/events.js';
import { html } from '../foundation/html.js';
import { periodText } from '../foundation/period-text.js';
import { provideTexts, reportTitle, type Texts } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { bucketText, type BarVoice } from '../parts/bar-text.js';
import { noteText } from '../parts/card-foot.js';
import type { Explained } from '../parts/explain.js';
import { Explainer } from '../parts/explainer.js';
import { boundsOf, PeriodPicker } from '../parts/period-picker.js';
import { hands } from '../strings/en-hands.js';
import type { BarCardHost, BarCardModel } from './bar-card-model.js';
import { handStyles } from './bar-card-styles-hands.js';
import { BarWalker } from './bar-walker.js';
import { CardMenu } from './card-menu.js';
import { CardPrint } from './card-print.js';
import { MeasureCheck } from './measure-check.js';
import { tableTwin } from './table-twin.js';

export class BarCardHands {
  readonly walker: BarWalker;
  readonly #host: BarCardHost;
  readonly #model: BarCardModel;
  readonly #picker: PeriodPicker;
  readonly #explainer: Explainer;
  readonly #details: DetailDialog;
  readonly #menu: CardMenu;
  #twin: { voice: BarVoice; table: HTMLTableElement } | undefined;

  constructor(host: BarCardHost, model: BarCardModel) {
    this.#host = host;
    this.#model = model;
    addStyles(host.renderRoot, handStyles);
    provideTexts({ hands });
    this.walker = new BarWalker(host, {
      chart: () => model.drawn,
      voice: () => model.voice,
      rtl: () => model.strings.dir() === 'rtl',
      onOpen: (index) => void this.#open(index),
    });
    this.#picker = new PeriodPicker(host, {
      strings: model.strings,
      choice: () => model.choice,
      onFollow: () => (model.strayed ? () => model.choose({ period: undefined, compare: undefined }) : null),
      shown: () => model.answer?.requested ?? null,
      bounds: () => boundsOf(model.answer),
      weekStart: () => model.answer?.weekStart ?? 1,
      onChoice: ({ period, ...rest }) =>
        model.choose(period ? { ...rest, period: periodText(period) } : rest),
    });
    this.#explainer = new Explainer(host, model.strings);
    this.#details = new DetailDialog(host);
    this.#menu = new CardMenu(host, model);
    new CardPrint(host, model);
    new MeasureCheck(host, model);
  }

  renderPeriod(label: unknown) {
    return this.#picker.render(label);
  }

  /** What can be taken along from the card. */
  renderMore() {
    return this.#menu.render(this.#model.strings.texts);
  }

  renderAbout() {
    const { texts } = this.#model.strings;
    const label = texts.hands.about(reportTitle(texts, this.#host.report ?? ''));
    return html`${this.#explainer.button('headline', label, () => this.#explained())}
    ${this.#explainer.panel()}`;
  }

  #explained(): Explained {
    const { strings, measure, entry, answer } = this.#model;
    return {
      texts: strings.texts,
      lang: strings.lang(),
      report: this.#host.report ?? '',
      measure,
      entry,
      head: answer,
      figure: answer?.total?.values[measure],
      complete: answer?.total?.complete,
      compared: answer?.compared?.days,
    };
  }

  /** The same table as long as the words are the same. */
  renderTwin(voice: BarVoice): HTMLTableElement {
    if (this.#twin?.voice !== voice)
      this.#twin = { voice, table: tableTwin(voice, this.#host.ownerDocument) };
    return this.#twin.table;
  }

  renderOverlays(texts: Texts) {
    const { onPointerEnterTip, onPointerLeave } = this.walker;
    return html`<div
        class="tip"
        role="tooltip"
        popover="manual"
        hidden
        @pointerenter=${onPointerEnterTip}
        @pointerleave=${onPointerLeave}
      ></div>
      ${this.#menu.renderNews()} ${this.#details.render(texts)}`;
  }

  async #open(index: number): Promise<void> {
    const { voice, provider } = this.#model;
    const bar = voice?.answer.bars[index];
    if (!voice || !bar) return;
    const { answer, texts, lang, measure } = voice;
    const { timeZone, requested, bucket, filters } = answer;
    const days = { start: bar.start, end: bar.end };
    const select = new UsageSelectEvent({ report: answer.report, bar: bar.key, days, measure });
    if (!this.#host.dispatchEvent(select) || !voice.measures.details) return;
    // The days and filters of the picture, not of a newer question that is still under way.
    const { persona, ...others } = filters;
    const question = {
      provider,
      report: answer.report,
      period: periodText(requested),
      bucket,
      bar: bar.key,
      timeZone,
      filters: persona === null ? others : { ...others, persona },
      lang,
    };
    const title = texts.hands.peopleOf(reportTitle(texts, answer.report), bucketText(lang, bucket, bar));
    this.walker.quiet = true;
    await this.#details.show(title, question, this.walker, noted(voice, bar));
    this.walker.quiet = false;
  }
}

/** What the report's note says, and of how much of this bar. */
function noted({ texts, lang, measures }: BarVoice, { values }: Bar): string {
  const { note } = measures;
  if (!note) return '';
  const figure = noteText(texts, lang, note, values);
  return [figure && `${figure}.`, texts.card.notes[note]].filter(Boolean).join(' ');
}
