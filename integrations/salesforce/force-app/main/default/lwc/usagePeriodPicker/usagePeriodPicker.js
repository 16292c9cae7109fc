import { LightningElement, api } from 'lwc';

/** Period and comparison, for every usage component of the page. */
export default class UsagePeriodPicker extends LightningElement {
  /** Preset at first; blank: the one of the page, else `last-30`. */
  @api period;
  /** `org`, `server` or `sample`. */
  @api source = 'org';
  /** `package:<namespace>` or `psl:<developer name>`; blank: no seats. */
  @api license;
  /** `light`, `dark` or `auto`; blank: as the page. */
  @api theme;

  isReady = false;

  handleReady() {
    this.isReady = true;
  }
}
