/** The post room's door: files in, files out. Inside the library import the file, not this index. */
export type { CellSource, ColumnMap, ColumnMaps, FileMap, FromColumn } from '../contract/column-maps.js';
export { csvTable, detailsCsv, tableChunks, teamCsv, type CsvAnswer, type CsvList } from './answer-tables.js';
export { barsCsv } from './bars-table.js';
export { nextTurn } from './breath.js';
export { csvBlob, CSV_TYPE, type CsvBlobOptions } from './csv-blob.js';
export type { CsvBeside, CsvGroup, CsvTable } from './csv-table.js';
export { datasetCsv, templates } from './dataset-csv.js';
export {
  FILE_FAULTS,
  FILE_NOTES,
  faultText,
  FileStop,
  type DatasetReport,
  type FileFault,
  type FileFaultCode,
  type FileNote,
} from './faults.js';
export { guessTable, type TableGuess } from './guess-table.js';
export { coachLevelsCsv, invitesCsv, overviewCsv } from './overview-table.js';
export { previewFile, type FilePreview } from './preview.js';
export { readDataset } from './read-dataset.js';
export { readInto, type Reading, type ReadOptions, type ReadProgress, type RowIntake } from './read-into.js';
export { READY_MAPS, type ReadyMap } from './ready-maps.js';
export {
  exportPreamble,
  exportSidecar,
  type ExportAbout,
  type ExportSidecar,
  type FigureAbout,
} from './sidecar.js';
export type { DatasetFile, DatasetFiles, StreamedFile } from './sources.js';
export { totalsCsv } from './totals-table.js';
export { csvChunks, type CsvCell, type CsvOptions, type CsvRow } from './write.js';
