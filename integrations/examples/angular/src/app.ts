import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { UsageSelectEvent } from 'crm-usage-widgets/elements';

@Component({
  selector: 'app-usage',
  // Tags with a dash that are no components of Angular's are elements; their properties are set as properties.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <usage-provider sample="">
      <label>
        Period
        <select [value]="period()" (change)="period.set($any($event.target).value)">
          <option value="last-30">30 days</option>
          <option value="last-90">90 days</option>
        </select>
      </label>
      <usage-bar-card
        report="si-adoption"
        [period]="period()"
        [headingLevel]="2"
        (usageselect)="choose($event)"
      ></usage-bar-card>
      <p role="status">{{ chosen() ? 'Chosen: ' + chosen() : 'Choose a bar.' }}</p>
      <usage-report heading="All reports" [tabs]="tabs"></usage-report>
    </usage-provider>
  `,
})
export class App {
  protected readonly period = signal('last-90');
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly tabs = ['usage', 'effectiveness'];

  protected choose(event: UsageSelectEvent): void {
    event.preventDefault(); // instead of the library's own popup
    this.chosen.set(event.detail.days.start);
  }
}
