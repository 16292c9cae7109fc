/** The shape of a card of the overview while nothing is known yet. */
import { html } from '../foundation/html.js';

export function bonesView(lines = 5) {
  return html`<div class="bones" aria-hidden="true">
    <div class="bone headline"></div>
    ${Array.from({ length: lines }, () => html`<div class="bone"></div>`)}
  </div>`;
}
