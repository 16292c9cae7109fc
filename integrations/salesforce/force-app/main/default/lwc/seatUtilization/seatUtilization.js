import { LightningElement, api } from 'lwc';
import { filtersOf } from 'c/usageChoice';

/** Seats that are paid for and not used. */
export default class SeatUtilization extends LightningElement {
  /** Group ids, separated by spaces. */
  @api groups;
  /** A number of idle days besides 7, 30, 60 and 90. */
  @api days;
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
