import type { Language } from '../document.ts';
import type { Weighed } from './decide.ts';
import type { Prior } from './rank.ts';

/** Paragraphs less sure than this have no vote. */
const SURE = 0.8;
/** A long paragraph must not outvote the rest of the article. */
const MOST_WORDS = 40;
/**
 * The most that an article can say for a language, in log odds. Evidence of 0.95 is 2.9 in log odds: it stands against
 * any article.
 */
const MOST_ODDS = 2.5;

/** What the clear paragraphs of an article let expect of the others: for each language, by its share of the sure words. */
export function articlePrior(alone: readonly Language[], weighed: readonly Weighed[]): Prior {
  const votes = new Map<string, number>();
  for (let index = 0; index < alone.length; index++) {
    const { code, confidence } = alone[index]!;
    if (confidence < SURE || code.startsWith('und')) continue;
    votes.set(code, (votes.get(code) ?? 0) + Math.min(weighed[index]!.words, MOST_WORDS));
  }
  const inScript = new Map<string, number>();
  for (const [code, count] of votes) {
    const script = scriptIn(code);
    inScript.set(script, (inScript.get(script) ?? 0) + count);
  }
  const prior = new Map<string, number>();
  for (const [code, count] of votes) prior.set(code, (MOST_ODDS * count) / inScript.get(scriptIn(code))!);
  return prior;
}

function scriptIn(code: string): string {
  return code.slice(code.indexOf('-') + 1);
}
