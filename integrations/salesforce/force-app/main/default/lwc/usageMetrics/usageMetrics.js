import { LightningElement, api } from 'lwc';
import { filtersOf, wordsOf } from 'c/usageChoice';

/** Totals and averages of the team. */
export default class UsageMetrics extends LightningElement {
  /** Id of a report of shape `metrics`. */
  @api report = 'nav-usage';
  /** Preset; blank: that of the page. */
  @api period;
  /** Group ids, separated by spaces. */
  @api groups;
  /** Ids of groups that stand side by side, separated by spaces. */
  @api sideBySide;
  /** Where somebody without access may ask for it. */
  @api contact;
  /** `org`, `server` or `sample`. */
  @api source = 'org';
  /** `package:<namespace>` or `psl:<developer name>`; blank: no seats. */
  @api license;
  /** `light`, `dark` or `auto`; blank: as the page. */
  @api theme;

  isReady = false;

  get filters() {
    return filtersOf(this.groups);
  }

  get groupsSideBySide() {
    return wordsOf(this.sideBySide);
  }

  handleReady() {
    this.isReady = true;
  }
}
