import { type Analyzer, createAnalyzer } from '../analyze.ts';
import type { ArchiveResult, ArticlePlace } from './article.ts';
import { type DecodedArticle, decodeArticle } from './decode.ts';
import type { Reading } from './options.ts';
import { type Batch, unpack } from './pack.ts';
import { type PartOrder, type PartReceipt, writePart } from './part/write-part.ts';

/** What a worker is asked to do with a batch. */
export interface Task {
  readonly batch: Batch;
  /** Where to write its tables; without it the documents come back. */
  readonly part?: PartOrder;
}

export interface Worker {
  documents(batch: Batch): Promise<ArchiveResult[]>;
  part(batch: Batch, order: PartOrder): Promise<PartReceipt>;
}

/** The work itself, in a worker thread or the calling one. */
export function createWorker(reading: Reading): Worker {
  const analyzer = createAnalyzer(reading.analyzer);
  return {
    async documents(batch) {
      const results: ArchiveResult[] = [];
      for await (const result of readBatch(batch, reading, analyzer)) results.push(result);
      return results;
    },
    part: (batch, order) => writePart(readBatch(batch, reading, analyzer), order),
  };
}

/** One result an article, in order; whatever is wrong with an article stays with it. */
async function* readBatch(batch: Batch, reading: Reading, analyzer: Analyzer): AsyncGenerator<ArchiveResult> {
  let article = batch.first;
  for (const raw of unpack(batch)) {
    const decoded = await decodeArticle(raw, reading);
    yield resultOf(analyzer, decoded, placeOf(article, decoded.id, raw.where));
    article += 1;
  }
}

function placeOf(article: number, id: string | undefined, where: string): ArticlePlace {
  return id === undefined ? { article, where } : { article, id, where };
}

function resultOf(
  analyzer: Analyzer,
  { text, publishedAt, error }: DecodedArticle,
  place: ArticlePlace,
): ArchiveResult {
  if (error) return { ok: false, ...place, error };
  try {
    return { ok: true, ...place, document: analyzer.analyze(text, publishedAt === undefined ? {} : { publishedAt }) };
  } catch (cause) {
    return { ok: false, ...place, error: { code: 'ANALYZE_FAILED', message: String((cause as Error).message) } };
  }
}
