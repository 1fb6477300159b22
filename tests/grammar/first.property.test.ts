import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_RULES } from '../../src/grammar/date/finder.ts';
import { CLOCK_WORDS, DEICTICS, EDGES, MONTHS, STEPS, UNITS, WEEKDAYS } from '../../src/grammar/date/lexicon.ts';
import { END, TAKES } from '../../src/grammar/first.ts';
import { Gates } from '../../src/grammar/gates.ts';
import type { Pattern } from '../../src/grammar/pattern.ts';
import { list, longest, map, maybe, memo, seq, token, where, word } from '../../src/grammar/pattern.ts';
import { type Reach, reachOf } from '../../src/grammar/reach.ts';
import { Rules } from '../../src/grammar/rule.ts';
import { taken } from '../../src/grammar/terminal.ts';
import { tokenize } from '../../src/segment/token.ts';

/** A reach whose tokens may all be anything: every alternative is tried everywhere. */
function blind(text: string): Reach {
  const tokens = tokenize(text);
  return reachOf(tokens, 0, tokens.length, new Uint16Array(tokens.length));
}

function sighted(text: string): Reach {
  const tokens = tokenize(text);
  return reachOf(tokens, 0, tokens.length);
}

describe('date rules', () => {
  const rules = new Rules(DATE_RULES);
  const known = [MONTHS, WEEKDAYS, UNITS, STEPS, DEICTICS, EDGES, CLOCK_WORDS].flatMap(table => [...table.keys()]);
  const piece = fc.oneof(
    fc.constantFrom(
      ...'1 3 12 31 45 2023 1998 23 980 8:56 8.20 25.30 03/12/2023 10वीं सातवीं पहला दो सौ हजार उन्नीस बीस आधी रात सुबह देर करीब साढ़े और - , : . a m pm के की को में से तक लेकर सन साल वित्त विक्रम शक संवत दशक सदी आखिरी पहले बाद ago भर ये this इस at on । भाजपा'.split(
        ' ',
      ),
    ),
    fc.constantFrom(...known),
    fc.nat({ max: 3000 }).map(String),
    fc.string({ maxLength: 5 }),
  );

  it('fire the same where their first tokens choose them as where all are tried at every token', () => {
    let fired = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
        const text = pieces.join(' ');
        const [all, few] = [blind(text), sighted(text)];
        for (let at = 0; at < all.limit; at++) {
          const expected = rules.fire(all, at);
          expect(rules.fire(few, at)).toEqual(expected);
          if (expected) fired += 1;
        }
      }),
      { numRuns: 3000 },
    );
    expect(fired).toBeGreaterThan(1000);
  });

  it('are not tried at words that begin none', () => {
    const none = sighted('भाजपा ने सरकार बनाई ; the party won');
    expect(rules.next(none.classes, 0, none.limit)).toBe(none.limit);
    const one = sighted('भाजपा ने कल सरकार बनाई');
    expect([rules.next(one.classes, 0, one.limit), rules.next(one.classes, 3, one.limit)]).toEqual([2, one.limit]);
  });

  it('fire at no place that is passed as one where none may begin', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
        const reach = sighted(pieces.join(' '));
        const all = blind(pieces.join(' '));
        let next = rules.next(reach.classes, 0, reach.limit);
        for (let at = 0; at < reach.limit; at++) {
          if (at > next) next = rules.next(reach.classes, at, reach.limit);
          if (at === next) continue;
          expect(rules.fire(all, at)).toBeUndefined();
          passed += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(passed).toBeGreaterThan(200);
  });

  it('are not tried where the second token ends all that the first may begin', () => {
    expect(rules.next(sighted('इस मंगलवार').classes, 0, 2)).toBe(0);
    expect(rules.next(sighted('इस सरकार').classes, 0, 2)).toBe(2);
  });

  it('are not tried among tokens that lack a word of theirs', () => {
    const gates = new Gates(DATE_RULES.map(({ pattern }) => pattern));
    const named = (text: string): string[] => {
      gates.ask(sighted(text), 0);
      const names: string[] = [];
      for (let index = gates.after(-1); index >= 0; index = gates.after(index)) names.push(DATE_RULES[index]!.name);
      return names;
    };
    expect(named('3 दिसंबर')).toContain('day-month');
    expect(named('3 सीटें')).not.toContain('day-month');
    expect(named('उन्नीस सौ')).toContain('year-written');
    expect(named('उन्नीस सीटें')).not.toContain('year-written');
  });

  it('are few at a token that begins some', () => {
    const reach = sighted('रविवार');
    const names = DATE_RULES.filter(({ pattern }) => pattern.first(reach.classes[0]!, END) !== 0).map(
      ({ name }) => name,
    );
    expect(names).toContain('weekday');
    expect(names).not.toContain('numeric');
    expect(names.length).toBeLessThan(DATE_RULES.length / 3);
  });
});

describe('any pattern', () => {
  const leaf: fc.Arbitrary<Pattern<unknown>> = fc.oneof(
    fc.subarray(['a', 'b', 'c'], { minLength: 1 }).map(forms => word(...forms)),
    fc.constant(token(({ folded }) => (folded > 'b' ? folded : undefined))),
  );
  const { tree } = fc.letrec<{ tree: Pattern<unknown> }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => seq(one, other)),
      fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => longest(one, other)),
      tie('tree').map(one => maybe(one)),
      tie('tree').map(one => memo(one)),
      tie('tree').map(one => map(one, value => [value])),
      tie('tree').map(one => where(one, (_reach, first, last) => first + last !== 3)),
      fc.tuple(tie('tree'), tie('tree'), fc.nat(1)).map(([one, other, min]) => list(one, other, min, 3)),
    ),
  }));

  it('takes only what its first sets let it', () => {
    fc.assert(
      fc.property(tree, fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 }), (pattern, words) => {
        const [all, few] = [blind(words.join(' ')), sighted(words.join(' '))];
        for (let at = 0; at <= words.length; at++) {
          const found = pattern.read(all, at);
          expect(pattern.read(few, at)).toEqual(found);
          if (found === undefined) continue;
          const classAt = (next: number): number => (next < few.limit ? few.classes[next]! : END);
          const takes = [TAKES.none, TAKES.one, TAKES.more][Math.min(found.last - at, 2)]!;
          expect(pattern.first(classAt(at), classAt(at + 1)) & takes).toBe(takes);
          for (const need of pattern.needs) {
            const match = few.classes.subarray(at, found.last);
            expect(match.some(one => need.some(({ answers }) => answers[one] !== 0))).toBe(true);
          }
          for (let next = at; next < found.last; next++) expect(taken[few.classes[next]!]).toBe(1);
        }
      }),
      { numRuns: 400 },
    );
  });
});
