import { type AnalyzeOptions, analyze, type Document, KhabarError } from '../src/index.ts';
import { renderParts } from '../src/view/index.ts';
import { EXAMPLES } from './examples.ts';
import { formatFragment, parseFragment } from './fragment.ts';
import { connectTabs } from './tabs.ts';

/** How long typing has to rest before the article is read again, in milliseconds. */
const REST = 120;

function element<E extends HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

const text = element<HTMLTextAreaElement>('text');
const published = element<HTMLInputElement>('published');
const example = element<HTMLSelectElement>('example');
const status = element('status');

/** Reads the article again and shows what it holds. */
function read(): void {
  const options: AnalyzeOptions = published.value === '' ? {} : { publishedAt: published.value };
  try {
    const started = performance.now();
    const doc = analyze(text.value, options);
    const took = Math.max(1, Math.round(performance.now() - started));
    show(doc);
    status.textContent = `${doc.entities.length} mentions in ${took} ms`;
  } catch (error) {
    status.textContent = error instanceof KhabarError ? error.message : String(error);
  }
  history.replaceState(null, '', formatFragment({ text: text.value, publishedAt: published.value }));
}

function show(doc: Document): void {
  const parts = renderParts(doc);
  const unchecked = [...document.querySelectorAll<HTMLInputElement>('#legend input:not(:checked)')].map(({ id }) => id);
  element('legend').innerHTML = parts.legend;
  for (const id of unchecked) element<HTMLInputElement>(id).checked = false;
  element('article').innerHTML = parts.article || '<p class="soft">Nothing to read yet.</p>';
  element('records').innerHTML = parts.records;
  element('tallies').innerHTML = parts.tallies || '<p class="soft">This article counts no seats.</p>';
  const { tokens: _tokens, ...records } = doc;
  element('json').textContent = JSON.stringify(records, null, 2);
}

async function copy(button: HTMLElement, content: string): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(content);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'The browser does not allow it';
  }
  setTimeout(() => {
    button.textContent = label;
  }, 1500);
}

let waiting: ReturnType<typeof setTimeout> | undefined;
text.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(read, REST);
});
published.addEventListener('change', read);
example.addEventListener('change', () => {
  const chosen = EXAMPLES[Number(example.value)];
  if (!chosen) return;
  text.value = chosen.text;
  published.value = chosen.publishedAt;
  read();
});
element('copy').addEventListener('click', event =>
  copy(event.currentTarget as HTMLElement, element('json').textContent ?? ''),
);
element('link').addEventListener('click', event => copy(event.currentTarget as HTMLElement, location.href));
// A link to a mention on another tab opens the article first.
element('records').addEventListener('click', event => {
  const target = (event.target as HTMLElement).closest('a')?.getAttribute('href');
  if (!target) return;
  event.preventDefault();
  element('tab-article').click();
  document.querySelector<HTMLElement>(target)?.focus();
});

example.append(...EXAMPLES.map(({ name }, index) => new Option(name, String(index))));
connectTabs(document.querySelector<HTMLElement>('[role=tablist]')!);
const given = parseFragment(location.hash) ?? EXAMPLES[0]!;
text.value = given.text;
published.value = given.publishedAt;
read();
