/** What the button of the team's CSV does. */
import type { LitElement } from 'lit';
import { askedBy, queryFor, type Asking } from '../asking/asking.js';
import { ContextSource } from '../asking/context-source.js';
import { TEAM_REPORT } from '../asking/people-report.js';
import type { ProviderHost } from '../asking/provider-source.js';
import { SCOPE_CONTEXT } from '../asking/scope.js';
import type { UsageScope } from '../foundation/choice.js';
import { iconStyles, moreIconStyles } from '../foundation/icons.js';
import type { Strings } from '../foundation/strings.js';
import { addStyles } from '../foundation/styles.js';
import type { CsvChoice } from '../saving/csv-order.js';
import { saveButtonStyles } from '../saving/save-button.js';
import { TeamExport } from './team-export.js';

/** The element: what a page sets. */
type TeamHost = LitElement & ProviderHost & Asking;

export class UsageTeamExportBody {
  readonly #team: TeamExport;

  constructor(host: TeamHost, strings: Strings) {
    addStyles(host.renderRoot, [iconStyles, moreIconStyles, saveButtonStyles]);
    const scope = new ContextSource<UsageScope>(host, SCOPE_CONTEXT);
    this.#team = new TeamExport(host, strings, {
      query: () => queryFor(TEAM_REPORT, { ...askedBy({}, host, scope.value), compare: 'none' }),
    });
  }

  save(choice: CsvChoice): Promise<number | null> {
    return this.#team.save(choice);
  }

  render() {
    return this.#team.button();
  }
}
