import { LightningElement, api } from 'lwc';
import { filtersOf } from 'c/usageChoice';

/** All usage reports on one page. */
export default class UsageReport extends LightningElement {
  /** Preset until the viewer chooses: `last-30`. */
  @api period = 'last-30';
  /** Group ids, separated by spaces. */
  @api groups;
  /** Ids of tabs, separated by spaces; blank: all that have a report. */
  @api tabs;
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

  handleReady() {
    this.isReady = true;
  }
}
