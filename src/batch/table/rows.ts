import type { Document } from '../../document.ts';
import type { ArchiveResult, ArticleDocument } from '../article.ts';
import type { Cell, Row, TableName } from './columns.ts';
import { entityRow, joined } from './entity-row.ts';

/** The rows that one result adds to each table. */
export function tableRows(result: ArchiveResult): Readonly<Record<TableName, readonly Row[]>> {
  const rows = { articles: [] as Row[], entities: [] as Row[], tallies: [] as Row[], errors: [] as Row[] };
  if (!result.ok) {
    const { article, id, where, error } = result;
    rows.errors.push([article, id, where, error.code, error.message]);
    return rows;
  }
  rows.articles.push(articleRow(result));
  const { entities } = result.document;
  for (let at = 0; at < entities.length; at++) rows.entities.push(entityRow(result, entities[at]!, at));
  rows.tallies.push(...tallyRows(result));
  return rows;
}

function articleRow({ article, id, where, document }: ArticleDocument): Row {
  const { publishedAt, text, paragraphs, sentences, tokens, entities, people, places, parties } = document;
  return [
    article,
    id,
    where,
    publishedAt,
    mainLanguage(document),
    text.length,
    paragraphs.length,
    sentences.length,
    tokens.length,
    entities.length,
    people.length,
    places.length,
    parties.length,
    document.organizations.length,
    document.tallies.length,
  ];
}

/** The language of most of the text. */
function mainLanguage({ paragraphs }: Document): string | undefined {
  const sizes = new Map<string, number>();
  for (const { start, end, language } of paragraphs) {
    sizes.set(language.code, (sizes.get(language.code) ?? 0) + end - start);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** One row a party; a tally without parties has one row of its own. */
function tallyRows({ article, id, document }: ArticleDocument): Row[] {
  return document.tallies.flatMap((tally, index) => {
    const { place, house, year, total, majority, sum } = tally;
    const shared = [article, id, document.publishedAt, index, place, house, year, total, majority, sum];
    const conflicts = joined(tally.conflicts.map(conflict => conflict.message));
    if (tally.rows.length === 0) return [[...shared, ...Array<Cell>(6), conflicts]];
    return tally.rows.map(({ party, won, leading, held, projected }) => [
      ...shared,
      ...[party, won, leading, held, projected?.min, projected?.max],
      conflicts,
    ]);
  });
}
