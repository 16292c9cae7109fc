/** The personas of a filter bar: those of everybody, and the viewer's own; one at a time. */
import type { Capabilities } from '../../contract/answer.js';
import { html, nothing } from '../foundation/html.js';
import { icon } from '../foundation/icons.js';
import type { Texts } from '../foundation/strings.js';

type Persona = Capabilities['personas'][number];

/** `onPersona`: undefined for none. */
export function personasView(
  { filters }: Texts,
  personas: readonly Persona[],
  chosen: string | undefined,
  onPersona: (id: string | undefined) => void,
) {
  const choice = (id: string | undefined, name: string) =>
    html`<button
      class="choice"
      type="button"
      aria-pressed=${id === chosen ? 'true' : 'false'}
      @click=${() => onPersona(id)}
    >
      <span dir="auto">${name}</span>${id === chosen ? icon('check') : nothing}
    </button>`;
  const [own, everybodys] = [personas.filter((persona) => persona.own), personas.filter(({ own }) => !own)];
  const choices = (list: readonly Persona[]) => list.map(({ id, name }) => choice(id, name ?? id));
  return html`<div class="choices">
      ${choice(undefined, filters.anyone)} ${choices(everybodys)}
      ${
        own.length > 0
          ? html`<div class="choices" role="group" aria-labelledby="own-personas">
              <span id="own-personas" class="choices-title">${filters.ownPersonas}</span>
              ${choices(own)}
            </div>`
          : nothing
      }
    </div>
    <p class="panel-foot">${filters.personaAbout}</p>`;
}
