// `node cold.mjs MODULE EXPORT ARTICLES`: what a cold process pays. Prints milliseconds of processor time and megabytes of heap.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , module, use, articles] = process.argv;
const texts = JSON.parse(readFileSync(articles, 'utf8'));
const spent = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
const heap = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

const before = spent();
const heapBefore = heap();
const start = spent();
const read = await open();
const imported = spent();
await read(texts[0].slice(0, 600));
const first = spent();
for (const text of texts) await read(text);
console.log(
  JSON.stringify({ boot: before, import: imported - start, first: first - imported, heap: heap() - heapBefore }),
);

async function open() {
  const require = createRequire(new URL('../package.json', import.meta.url));
  if (use === 'wink') {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
    return text => nlp.readDoc(text).tokens().length();
  }
  const loaded = await import(module);
  const read = loaded[use] ?? loaded.default;
  return use === 'analyze' ? text => read(text, { publishedAt: '2020-03-01' }) : text => read(text);
}
