'use client';

// Registers the elements, before the first of them is rendered.
import 'crm-usage-widgets/define';
import type { UsageSelectEvent } from 'crm-usage-widgets/elements';
// The types of the elements in JSX; nothing of it is left at run time.
import type {} from 'crm-usage-widgets/react';
import { useState } from 'react';

export function Usage() {
  const [period, setPeriod] = useState('last-90');
  const [chosen, setChosen] = useState<string>();

  function choose(event: UsageSelectEvent) {
    event.preventDefault(); // instead of the library's own popup
    setChosen(event.detail.days.start);
  }

  return (
    <usage-provider sample="">
      <label>
        Period{' '}
        <select value={period} onChange={(event) => setPeriod(event.target.value)}>
          <option value="last-30">30 days</option>
          <option value="last-90">90 days</option>
        </select>
      </label>
      <usage-bar-card report="si-adoption" period={period} headingLevel={2} onusageselect={choose} />
      <p role="status">{chosen ? `Chosen: ${chosen}` : 'Choose a bar.'}</p>
      <usage-report heading="All reports" tabs={['usage', 'effectiveness']} />
    </usage-provider>
  );
}
