import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { RawArticle } from '../batch/article.ts';
import { decodeArticle } from '../batch/decode.ts';
import { type Reading, type ReadingOptions, readingOf } from '../batch/options.ts';
import { sinkFailure, writeDurably } from '../batch/part/write-part.ts';
import type { ArchiveSource } from '../batch/source/source.ts';
import type { TableFormat } from '../batch/table/encode.ts';
import { VERSION } from '../batch/version.ts';
import { KhabarError } from '../error.ts';

/** A piece of an archive: a file of JSON lines, and the folder that its tables go to. */
export interface Shard {
  /** `shard-00003`: also the folder of its tables. */
  readonly name: string;
  /** Path of its articles below the archive's folder. */
  readonly file: string;
  /** Number of its first article in the whole archive. */
  readonly first: number;
  readonly articles: number;
}

export interface ShardOptions extends ReadingOptions {
  readonly format?: TableFormat;
  readonly partArticles?: number;
}

/** What `shards/shards.json` says: what was split, how it is to be read, and the pieces. */
export interface ShardPlan {
  readonly khabar: string;
  readonly source: { readonly name: string; readonly bytes?: number; readonly fingerprint?: string };
  readonly options: ShardOptions;
  readonly shards: readonly Shard[];
}

const PLAN = 'shards/shards.json';

/** What was split into the folder; undefined where nothing was. Throws `KhabarError` `SOURCE_INVALID` for a broken plan. */
export async function readPlan(folder: string): Promise<ShardPlan | undefined> {
  const file = path.join(folder, PLAN);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as ShardPlan;
  } catch (cause) {
    throw new KhabarError('SOURCE_INVALID', `${file}: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Cuts a source into `count` files of JSON lines, one after the other; a source that is split already stays as it is.
 * Throws `KhabarError` `OPTION_INVALID` where the folder holds another one.
 */
export async function splitSource(
  source: ArchiveSource,
  folder: string,
  count: number,
  options: ShardOptions,
): Promise<ShardPlan> {
  const { name, bytes, fingerprint } = source;
  const plan = {
    khabar: VERSION,
    source: { name, ...(bytes === undefined ? {} : { bytes }), ...(fingerprint === undefined ? {} : { fingerprint }) },
    options,
  };
  const old = await readPlan(folder);
  if (old) {
    const { shards, ...rest } = old;
    if (JSON.stringify(rest) === JSON.stringify(plan) && shards.length <= count) return old;
    throw new KhabarError('OPTION_INVALID', `${folder} holds the shards of another source, or with other options`);
  }
  const reading = readingOf(options);
  let total = 0;
  for await (const _ of source.articles(reading)) total += 1;
  const shards = ranges(total, count);
  await mkdir(path.join(folder, 'shards'), { recursive: true }).catch(cause => {
    throw sinkFailure(folder, cause);
  });
  const articles = source.articles(reading)[Symbol.asyncIterator]();
  try {
    for (const shard of shards) await writeShard(folder, shard, articles, reading);
  } finally {
    await articles.return?.();
  }
  const whole = { ...plan, shards };
  const temporary = path.join(folder, `${PLAN}.${process.pid}.tmp`);
  await writeDurably(temporary, Buffer.from(`${JSON.stringify(whole)}\n`));
  await rename(temporary, path.join(folder, PLAN));
  return whole;
}

function ranges(total: number, count: number): Shard[] {
  const size = Math.max(1, Math.ceil(total / count));
  return Array.from({ length: Math.ceil(total / size) }, (_, index) => {
    const name = `shard-${String(index).padStart(5, '0')}`;
    const first = index * size;
    return { name, file: `shards/${name}.jsonl.gz`, first, articles: Math.min(size, total - first) };
  });
}

async function writeShard(
  folder: string,
  shard: Shard,
  articles: AsyncIterator<RawArticle>,
  reading: Reading,
): Promise<void> {
  const lines = async function* (): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < shard.articles; index++) {
      const next = await articles.next();
      if (next.done) throw new KhabarError('SOURCE_INVALID', 'the source changed while it was split');
      yield await lineOf(next.value, reading);
      yield Buffer.from('\n');
    }
  };
  const file = path.join(folder, shard.file);
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(`${file}.tmp`));
    await rename(`${file}.tmp`, file);
  } catch (cause) {
    throw cause instanceof KhabarError ? cause : sinkFailure(file, cause);
  }
}

/** JSON as it stands; other forms, and what the source found wrong, as the JSON that says the same. */
async function lineOf(raw: RawArticle, reading: Reading): Promise<Uint8Array> {
  if (raw.form === 'json' && raw.bytes) return raw.bytes;
  const { id, text, publishedAt: date, error } = await decodeArticle(raw, reading);
  const { fields } = reading;
  const where = error === undefined ? {} : { error: { code: error.code, message: `${raw.where}: ${error.message}` } };
  return Buffer.from(JSON.stringify({ [fields.id]: id, [fields.text]: text, [fields.publishedAt]: date, ...where }));
}
