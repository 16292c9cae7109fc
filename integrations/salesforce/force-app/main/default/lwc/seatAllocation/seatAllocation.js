import { LightningElement, api } from 'lwc';
import { filtersOf } from 'c/usageChoice';

/** Seats purchased, assigned and activated. */
export default class SeatAllocation extends LightningElement {
  /** Group ids, separated by spaces. */
  @api groups;
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
