// `node scripts/run.mjs bench/validate-schema.ts [COUNT]`: the JSON Schema and the zod schema on documents of real articles.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { analyze } from '../src/index.ts';
import { documentJsonSchema, documentSchema } from '../src/schema/index.ts';
import { sharedFolder } from './gold/gold.ts';

const shared = sharedFolder();
if (!shared) {
  console.log('The news archive (../shared/data/news) is not here: nothing to validate.');
  process.exit(0);
}

const count = Number(process.argv[2] ?? 500);
const archive = gunzipSync(readFileSync(path.join(shared, 'data/news/dd-news.jsonl.gz')))
  .toString('utf8')
  .split('\n');
// Evenly over the whole archive, so that every year has its share.
const step = Math.max(1, Math.floor(archive.length / count));
const validate = new Ajv2020({ strict: true }).compile(documentJsonSchema());
let valid = 0;
let seen = 0;
for (let at = 0; at < archive.length && seen < count; at += step) {
  if (archive[at] === '') continue;
  seen += 1;
  const { id, text } = JSON.parse(archive[at]!) as { readonly id: string; readonly text: string };
  const doc = analyze(text, { publishedAt: '2020-03-15' });
  const read = JSON.parse(JSON.stringify(doc)) as unknown;
  // What zod gives back is the same, so no field of the document is missing in the schema.
  const whole = JSON.stringify(sorted(documentSchema.parse(read))) === JSON.stringify(sorted(read));
  if (validate(read) && whole) valid += 1;
  else console.error(`${id}: ${whole ? JSON.stringify(validate.errors) : 'a field that the schema does not know'}`);
}
console.log(`${valid} of ${seen} documents are valid`);
process.exitCode = valid === seen ? 0 : 1;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
