/**
 * What a viewer can do with the metrics: ask what a figure means, see a metric as bars, give one a period and filters of
 * its own, put groups side by side, save all of it. Loaded after the figures, with its own styles.
 */
import { whenIdle } from '../charts/chart-queue.js';
import { html, nothing } from '../foundation/html.js';
import { icon, moreIconStyles } from '../foundation/icons.js';
import { lazily } from '../foundation/lazy.js';
import { errorText } from '../foundation/states.js';
import { provideTexts, reportTitle } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import { Explainer } from '../parts/explainer.js';
import { GroupChooser, groupChooserStyles } from '../parts/group-chooser.js';
import { panelStyles } from '../parts/panel.js';
import { periodPickerStyles } from '../parts/period-picker-styles.js';
import { saveButtonStyles } from '../saving/save-button.js';
import { hands } from '../strings/en-hands.js';
import { MetricBars, metricBarsStyles } from './metric-bars.js';
import { OwnPanel, ownPanelStyles } from './metric-own.js';
import { MetricsExport } from './metrics-export.js';
import { metricOf, type MetricsHost, type MetricsModel, type MetricsVoice } from './metrics-model.js';
import { isOwn, MOST_GROUPS } from './metrics-state.js';

const loadTip = lazily(() => import('../detail-table/detail-table-tip.js'));

export class MetricsHands {
  readonly bars: MetricBars;
  readonly file: MetricsExport;
  readonly #host: MetricsHost;
  readonly #model: MetricsModel;
  readonly #explainer: Explainer;
  readonly #own: OwnPanel;
  readonly #chooser: GroupChooser;

  constructor(host: MetricsHost, model: MetricsModel) {
    this.#host = host;
    this.#model = model;
    const { strings } = model;
    provideTexts({ hands });
    addStyles(host.renderRoot, [
      moreIconStyles,
      panelStyles,
      periodPickerStyles,
      groupChooserStyles,
      ownPanelStyles,
      metricBarsStyles,
      saveButtonStyles,
    ]);
    this.bars = new MetricBars(host, model);
    this.file = new MetricsExport(host, model);
    this.#explainer = new Explainer(host, strings);
    this.#chooser = new GroupChooser(host, {
      strings,
      groups: () => model.capabilities?.groups,
      failed: () => (model.refused ? errorText(strings.texts, model.refused) : ''),
      chosen: () => model.groups,
      most: MOST_GROUPS,
      onChoice: (groups) => model.choose({ groups }),
    });
    this.#own = new OwnPanel(host, {
      strings,
      capabilities: () => model.capabilities,
      page: () => model.page,
      own: (tile) => model.own(tile),
      shown: (tile) => model.answerOf(tile)?.requested ?? null,
      onChoice: (tile, own) => {
        const { [tile]: _before, ...others } = host.state.own ?? {};
        const all = own && isOwn(own) ? { ...others, [tile]: own } : others;
        model.choose({ own: Object.keys(all).length > 0 ? all : undefined });
      },
    });
    whenIdle(() => {
      loadTip().then(
        ({ giveTip }) => {
          const tip = giveTip(host);
          host.renderRoot.addEventListener('scroll', () => tip.moved(), { capture: true, passive: true });
        },
        () => undefined, // without it a dash says why to a screen reader, and in the explanation
      );
    });
  }

  renderAbout() {
    const { strings, answer } = this.#model;
    const report = this.#host.report ?? '';
    return this.#explainer.button(
      'report',
      strings.texts.hands.about(reportTitle(strings.texts, report)),
      () => ({
        texts: strings.texts,
        lang: strings.lang(),
        report,
        measure: '',
        entry: answer?.entry,
        head: answer,
      }),
    );
  }

  /** `name`: where the figure stands; unique in the element. */
  explain({ texts, lang, answer }: MetricsVoice, id: string, name: string, label: string) {
    return this.#explainer.button(name, texts.hands.about(label), () => {
      const { total, average, stream, effective, complete, lacks, compared } = metricOf(answer, id);
      return {
        texts,
        lang,
        report: answer.report,
        measure: id,
        entry: answer.entry,
        head: answer,
        figure: total,
        average,
        stream,
        effective,
        complete,
        lacks,
        compared: compared?.days,
        beside: Object.fromEntries(
          Object.entries(answer.metrics).map(([key, metric]) => [key, metric.total]),
        ),
        groupNames: this.#names(),
        personaName: this.#model.capabilities?.personas.find(({ id }) => id === answer.filters.persona)?.name,
      };
    });
  }

  #names(): ReadonlyMap<string, string | null> {
    return new Map(this.#model.capabilities?.groups.map(({ id, name }) => [id, name]));
  }

  /** Nothing where there are no groups to choose from. */
  renderChooser() {
    const { capabilities, groups } = this.#model;
    return capabilities?.groups.length === 0 && groups.length === 0 ? nothing : this.#chooser.render();
  }

  /** Bars, and a period and filters of its own. */
  renderTools(tile: string, name: string) {
    const { metrics } = this.#model.strings.texts;
    const shown = this.#host.state.bars ?? [];
    const open = shown.includes(tile);
    const onBars = () =>
      this.#model.choose({ bars: open ? shown.filter((other) => other !== tile) : [...shown, tile] });
    return html`<button
        class="quiet"
        type="button"
        aria-expanded=${open}
        aria-label=${metrics.showBars(name)}
        title=${metrics.showBars(name)}
        @click=${onBars}
      >
        ${icon('chart')}
      </button>
      ${this.#own.button(tile, name)}`;
  }

  renderOverlays() {
    return html`${this.#explainer.panel()}${this.#model.answer ? this.#own.panel() : nothing}`;
  }
}
