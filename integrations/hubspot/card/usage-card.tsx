/** The card on a record: a button that opens the reports in a modal. Built and uploaded with HubSpot's own tools. */
import { Button, hubspot } from '@hubspot/ui-extensions';
import { openUsage, type HubSpotActions, type HubSpotContext } from '../adapter.js';

/** The app's own address; both must be among `permittedUrls` of the app. */
const SERVER = 'https://usage.example.com';

async function code(): Promise<string> {
  const answer = await hubspot.fetch(`${SERVER}/hubspot/code`, { method: 'POST' });
  if (!answer.ok) throw new Error(`Cannot open the reports: status ${answer.status}`);
  return ((await answer.json()) as { code: string }).code;
}

interface UsageCardProps {
  actions: HubSpotActions & { addAlert(alert: { type: 'danger'; message: string }): void };
  context: HubSpotContext;
}

function UsageCard({ actions, context }: UsageCardProps) {
  const open = () =>
    openUsage(actions, context, { page: `${SERVER}/hubspot`, title: 'Usage', code }).catch((error: Error) =>
      actions.addAlert({ type: 'danger', message: error.message }),
    );
  return <Button onClick={() => void open()}>Usage reports</Button>;
}

hubspot.extend<UsageCardProps>(({ actions, context }) => <UsageCard actions={actions} context={context} />);
