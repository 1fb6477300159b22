export { type ArchiveInput, type ArchiveOptions, analyzeArchive } from './analyze-archive.ts';
export type {
  ArchiveArticle,
  ArchiveResult,
  ArticleDocument,
  ArticleError,
  ArticleErrorCode,
  ArticleFailure,
  ArticlePlace,
} from './article.ts';
export type { TableOptions } from './header.ts';
export type { FieldNames, ReadingOptions, RunningOptions } from './options.ts';
export { type ArchiveCounts, type DatabaseFile, type Manifest, readManifest } from './part/manifest.ts';
export type { PartFile } from './part/write-part.ts';
export type { FileKind } from './source/folder.ts';
export { openSource } from './source/open.ts';
export { type ArchiveSource, type ArticleIterable, articleSource } from './source/source.ts';
export { statsPlot } from './stats/plot.ts';
export { type ArchiveStats, archiveStats, type NameCount, type SeatCount } from './stats/stats.ts';
export { type Cell, COLUMNS, type Column, type ColumnType, type Row, type TableName } from './table/columns.ts';
export { ARCHIVE_FORMATS, type ArchiveFormat, TABLE_FORMATS, type TableFormat } from './table/encode.ts';
export { tableRows } from './table/rows.ts';
export { type ArchiveProgress, type WriteOptions, writeArchive } from './write-archive.ts';
