import type { UsageSelectEvent } from 'crm-usage-widgets/elements';
import { useState } from 'react';
import { UsageBarCard, UsageProvider, UsageReport } from './usage.js';

export function App() {
  const [period, setPeriod] = useState('last-90');
  const [chosen, setChosen] = useState<string>();

  function choose(event: UsageSelectEvent) {
    event.preventDefault(); // instead of the library's own popup
    setChosen(event.detail.days.start);
  }

  return (
    <UsageProvider sample="">
      <label>
        Period{' '}
        <select value={period} onChange={(event) => setPeriod(event.target.value)}>
          <option value="last-30">30 days</option>
          <option value="last-90">90 days</option>
        </select>
      </label>
      <UsageBarCard report="si-adoption" period={period} headingLevel={2} onusageselect={choose} />
      <p role="status">{chosen ? `Chosen: ${chosen}` : 'Choose a bar.'}</p>
      <UsageReport heading="All reports" tabs={['usage', 'effectiveness']} />
    </UsageProvider>
  );
}
