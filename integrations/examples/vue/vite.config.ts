import vue from '@vitejs/plugin-vue';
import { isUsageElement } from 'crm-usage-widgets/vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // Else Vue would look for components of these names.
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isUsageElement } } })],
});
