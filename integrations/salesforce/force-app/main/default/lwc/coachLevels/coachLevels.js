import { LightningElement, api } from 'lwc';
import { filtersOf } from 'c/usageChoice';

/** How far people are with the suggested actions, in five levels. */
export default class CoachLevels extends LightningElement {
  /** Preset; blank: that of the page. */
  @api period;
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
