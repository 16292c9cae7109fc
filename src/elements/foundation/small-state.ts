/** The states of a control: one line in its own room, never a card's picture. */
import { css } from 'lit';
import type { UsageError } from '../../contract/errors.js';
import { html, nothing } from './html.js';
import { icon } from './icons.js';
import { isSafeLink } from './link.js';
import { errorText, retryView } from './states.js';
import type { Texts } from './strings.js';

export function smallFailure(texts: Texts, error: UsageError, retry: () => void) {
  const again = error.retryable || error.code === 'unauthorized';
  return html`<p class="small-state" part="state state-failed" role="status">
    ${icon('alert')}<span
      >${errorText(texts, error)}${error.requestId ? ` ${texts.states.requestId(error.requestId)}` : ''}</span
    >
    ${again ? retryView(texts, retry) : nothing}
  </p>`;
}

/** `contact`: where to ask for access. */
export function smallNoAccess(texts: Texts, contact?: string | null) {
  return html`<p class="small-state" part="state state-no-access">
    ${icon('lock')}<span>${texts.states.noAccess}</span>
    ${isSafeLink(contact) ? html`<a class="button" href=${contact}>${texts.states.contact}</a>` : nothing}
  </p>`;
}

export const smallStateStyles = css`
  .small-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-block-size: 32px;
    margin: 0;
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
    overflow-wrap: anywhere;
  }
  .small-state[part~='state-failed'] .icon {
    color: var(--_negative);
  }
  .small-state a {
    text-decoration: none;
  }
`;
