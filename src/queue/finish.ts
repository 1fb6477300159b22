import { createHash } from 'node:crypto';
import { type Manifest, readManifest, writeManifest } from '../batch/part/manifest.ts';
import type { PartFile } from '../batch/part/write-part.ts';
import { pathInside } from '../batch/source/folder.ts';
import { TABLE_NAMES, type TableName } from '../batch/table/columns.ts';
import { readPlan, type ShardPlan } from './split.ts';

/** Shards without tables yet. */
export async function unfinished(folder: string, plan: ShardPlan): Promise<string[]> {
  const names: string[] = [];
  for (const { name } of plan.shards) if (!(await readManifest(pathInside(folder, name)))) names.push(name);
  return names;
}

/** Writes the manifest of the whole archive, once the last shard has its own; undefined before that. Doing it twice does no harm. */
export async function finishArchive(folder: string): Promise<Manifest | undefined> {
  const plan = await readPlan(folder);
  if (!plan) return undefined;
  const shards: [string, Manifest][] = [];
  for (const { name } of plan.shards) {
    const manifest = await readManifest(pathInside(folder, name));
    if (!manifest) return undefined;
    shards.push([name, manifest]);
  }
  const manifest = merge(plan, shards);
  await writeManifest(folder, manifest);
  return manifest;
}

function merge(plan: ShardPlan, shards: readonly (readonly [string, Manifest])[]): Manifest {
  const hash = createHash('sha256');
  const table = (name: TableName): Manifest['tables'][TableName] => {
    const files = shards.flatMap(([shard, { tables }]) =>
      tables[name].files.map((file): PartFile => ({ ...file, file: `${shard}/${file.file}` })),
    );
    for (const { file, sha256 } of files) hash.update(`${file} ${sha256}\n`);
    return { rows: files.reduce((sum, file) => sum + file.rows, 0), files };
  };
  const tables = Object.fromEntries(TABLE_NAMES.map(name => [name, table(name)])) as unknown as Manifest['tables'];
  const sum = (count: 'articles' | 'errors' | 'parts'): number =>
    shards.reduce((total, [, { counts }]) => total + counts[count], 0);
  return {
    khabar: plan.khabar,
    layout: shards[0]?.[1].layout ?? 1,
    source: plan.source,
    options: { ...shards[0]?.[1].options, first: 0, shards: shards.length },
    counts: { articles: sum('articles'), errors: sum('errors'), parts: sum('parts') },
    tables,
    sha256: hash.digest('hex'),
  };
}
