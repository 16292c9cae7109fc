/** What is said of a bar beside it: the same on hover and on focus, can itself be hovered, goes away with Esc. */
import { css, render } from 'lit';
import { html, nothing } from '../foundation/html.js';
import { barLines, bucketText, comparedLine, type BarVoice, type Line } from './bar-text.js';

export function fillTooltip(tip: HTMLElement, voice: BarVoice, index: number): void {
  const { texts, lang, answer, measures } = voice;
  const bar = answer.bars[index];
  const [main, ...others] = barLines(voice, bar);
  const compared = comparedLine(voice, index);
  const row = ({ label, value, reason }: Line, name = '') =>
    html`<div class="tip-row ${name}">
      <dt>${label}</dt>
      <dd title=${reason || nothing}>${value}${reason ? html` <small>${reason}</small>` : nothing}</dd>
    </div>`;
  render(
    html`<p class="tip-days">
        ${bucketText(lang, answer.bucket, bar)}${bar.complete ? nothing : html`<span class="tip-cut">${texts.hands.incomplete}</span>`}
      </p>
      <dl>
        ${row(main, 'main')} ${others.map((line) => row(line))}
        ${compared ? row({ ...compared, label: texts.card.versus(compared.label) }, 'compared') : nothing}
      </dl>
      ${measures.details ? html`<p class="tip-hint">${texts.hands.open}</p>` : nothing}`,
    tip,
  );
}

/**
 * Above the plot, over the bar: moving along the bars never runs into it, moving up the bar's own column reaches it.
 * All in pixels of the window.
 */
export function placeTooltip(tip: HTMLElement, plot: DOMRect, middle: number): void {
  const { offsetWidth: width, offsetHeight: height } = tip;
  const left = Math.min(Math.max(8, plot.left + middle - width / 2), Math.max(8, innerWidth - width - 8));
  const above = plot.top - height + 4;
  // At the top edge of the window it may lie over the upper bars; below the plot where it would lie over too many.
  const top = above >= 4 ? above : 4 - above <= plot.height / 3 ? 4 : plot.bottom - 20;
  tip.style.setProperty('left', `${left}px`);
  tip.style.setProperty('top', `${top}px`);
}

export const tooltipStyles = css`
  .tip {
    position: fixed;
    inset: auto;
    margin: 0;
    min-inline-size: 208px;
    max-inline-size: min(320px, 100vw - 16px);
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
    font-size: calc(var(--_size) - 1px);
    line-height: 18px;
    overflow: visible;
    z-index: 1;
  }
  .tip p,
  .tip dl,
  .tip dd {
    margin: 0;
  }
  .tip-days {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding-block-end: 6px;
    font-weight: 600;
  }
  .tip-cut {
    color: var(--_warning);
    font-weight: 500;
  }
  .tip-row {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 1px;
  }
  .tip-row dt {
    color: var(--_muted);
  }
  .tip-row.main dt,
  .tip-row.main dd {
    color: var(--_text);
    font-weight: 600;
  }
  .tip-row.compared {
    margin-block-start: 4px;
    padding-block-start: 5px;
    border-block-start: 1px solid var(--_border);
  }
  .tip-hint {
    padding-block-start: 6px;
    color: var(--_muted);
    font-size: calc(var(--_size) - 2px);
  }
`;
