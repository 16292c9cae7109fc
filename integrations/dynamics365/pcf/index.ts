/** The entry of the code component: Microsoft's tools bundle it with the library, and look for the class by its name. */
import 'crm-usage-widgets/define';

export { UsageControl } from 'crm-usage-widgets/integrations/dynamics365/control';
