/** One's own linkedin.com activity: whether it is counted, and a way to change that, which the page carries out. */
import { css } from 'lit';
import { UsageConsentEvent } from '../foundation/events.js';
import { html, nothing } from '../foundation/html.js';
import type { Texts } from '../foundation/strings.js';
import type { MetricsHost } from './metrics-model.js';

export function consentView({ metrics }: Texts, host: MetricsHost) {
  const { consent } = host;
  if (!consent) return nothing;
  const onChange = () => {
    host.dispatchEvent(new UsageConsentEvent({ person: host.self, on: !consent.on }));
  };
  return html`<p class="consent" part="consent">
    <span class="consent-state ${consent.on ? 'on' : ''}"
      >${consent.on ? metrics.selfOn : metrics.selfOff}</span
    >
    <button class="button" type="button" aria-label=${metrics.changeAbout} @click=${onChange}>
      ${metrics.change}
    </button>
  </p>`;
}

export const consentStyles = css`
  .consent {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    margin: 0 0 16px;
    padding: 8px 8px 8px 12px;
    border-radius: 8px;
    background: var(--_raised);
    font-size: calc(var(--_size) - 1px);
  }
  .consent-state::before {
    box-sizing: border-box;
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 8px;
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  .consent-state.on::before {
    border-color: var(--_positive);
    background: var(--_positive);
  }
`;
