import { describe, expect, it } from 'vitest';
import { Arena } from '../../src/arena.ts';
import { readSource } from '../../src/read.ts';
import { ARTICLE_STRENGTH, raiseByArticle } from '../../src/tagger/article.ts';
import { openClasses } from '../../src/tagger/classes.ts';
import { formOf } from '../../src/tagger/form.ts';
import { beginLabel, LABEL_COUNT } from '../../src/tagger/labels.ts';
import type { ScoredTokens } from '../../src/tagger/scores.ts';
import { viewOf } from '../../src/tagger/view.ts';

const source = readSource('रमणीक बोरसदिया जीते। बोरसदिया खुश हैं। जनता खुश है।');
const { tokens } = source;
const classes = openClasses(new Map());
const { words } = viewOf(
  tokens,
  tokens.map(token => formOf(token, classes)),
  [],
);

const STEP = 0.01;

/** Scores that say nothing yet, and tokens that are all outside for certain. */
function unscored(): ScoredTokens {
  const { length } = tokens;
  const scores = new Int32Array(length * LABEL_COUNT);
  return { words, scores, clear: new Uint8Array(length).fill(1), labels: new Uint8Array(length), arena: new Arena() };
}

describe('evidence from the article', () => {
  it('raises a surname behind its full name', () => {
    const scored = unscored();
    const name = { first: 0, last: 2, type: 'person', probability: 0.9 } as const;
    const raised = raiseByArticle(scored, [name], STEP);
    const surname = tokens.findIndex((token, at) => at > 2 && token.text === 'बोरसदिया');
    expect(scored.scores[surname * LABEL_COUNT + beginLabel('person')]).toBe(
      Math.round((0.9 * ARTICLE_STRENGTH.person) / STEP),
    );
    expect(scored.scores[surname * LABEL_COUNT + beginLabel('place')]).toBe(0);
    expect(scored.clear[surname]).toBe(0);
    expect(scored.clear[tokens.length - 1]).toBe(1);
    expect(raised).toEqual([surname]);
  });

  it('says nothing of words that stand once or are no name anywhere', () => {
    const scored = unscored();
    const name = { first: 0, last: 1, type: 'person', probability: 0.9 } as const;
    expect(raiseByArticle(scored, [name], STEP)).toEqual([]);
    expect(scored.scores.every(score => score === 0)).toBe(true);
  });
});
