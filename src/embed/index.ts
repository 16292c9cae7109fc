/** Where sources and elements meet on a page. Importing registers nothing. */
export type { FrameElement, FrameShow } from '../contract/messages.js';
export { startFramePage, type FramePageOptions } from './frame-page.js';
export {
  hostFrame,
  type FrameRefusal,
  type FrameStatus,
  type HostedFrame,
  type HostFrameOptions,
} from './host-frame.js';
export { lazyProvider } from './lazy-provider.js';
export { UsageFrame } from './usage-frame.js';
export { UsageProviderElement } from './usage-provider.js';
