// Registers the elements, before the first of them is rendered.
import 'crm-usage-widgets/define';
import { mount } from 'svelte';
import App from './app.svelte';
import './styles.css';

mount(App, { target: document.querySelector('#app')! });
