/** What the elements of a page need to write a file: loaded when the first one is asked for. */
export { csvBlob } from './csv-blob.js';
export { exportPreamble, exportSidecar } from './sidecar.js';
