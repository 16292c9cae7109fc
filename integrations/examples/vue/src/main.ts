// Registers the elements, before the first of them is rendered.
import 'crm-usage-widgets/define';
import { createApp } from 'vue';
import App from './app.vue';
import './styles.css';

createApp(App).mount('#app');
