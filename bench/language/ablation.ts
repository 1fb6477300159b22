import { detectLanguage } from '../../src/language/detect.ts';
import type { Detector } from './peers.ts';
import { accuracy } from './score.ts';
import type { TestSet } from './sets.ts';

/** Lets franc decide where our own confidence is low, and prints what comes of it. */
export function francAsVoter(franc: Detector, sets: readonly TestSet[]): void {
  for (const below of [0, 0.5, 0.6, 0.7, 0.8]) {
    const cells = sets.map(({ name, samples }) => {
      const called = samples.map(({ text }) => {
        const { code, confidence } = detectLanguage(text);
        const vote = confidence < below ? franc.detect(text) : 'und';
        return vote === 'und' ? code : vote;
      });
      return `${name} ${accuracy(samples, called).toFixed(4)}`;
    });
    console.log(`below ${below.toFixed(1)}: ${cells.join('  ')}`);
  }
}
