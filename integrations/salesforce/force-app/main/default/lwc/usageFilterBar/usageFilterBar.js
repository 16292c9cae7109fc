import { LightningElement, api } from 'lwc';
import { filtersOf } from 'c/usageChoice';

/** Groups, people and persona, for every usage component of the page. */
export default class UsageFilterBar extends LightningElement {
  /** Ids of groups that are chosen at first, separated by spaces. */
  @api groups;
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
