// Registers the elements, before the first of them is rendered.
import 'crm-usage-widgets/define';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app';

bootstrapApplication(App).catch((error: unknown) => console.error(error));
