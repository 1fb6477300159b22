import { detectLanguage } from '../../src/language/detect.ts';
import type { Detector } from './peers.ts';
import { accuracy } from './score.ts';
import type { TestSet } from './sets.ts';

const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.8];

/** Lets franc decide where our own confidence is below a threshold, and prints what comes of it; 0 is without franc. */
export function francAsVoter(franc: Detector, sets: readonly TestSet[]): void {
  console.log(['set'.padEnd(28), ...THRESHOLDS.map(below => `below ${below.toFixed(1)}`)].join('  '));
  for (const { name, samples } of sets) {
    const ours = samples.map(({ text }) => detectLanguage(text));
    const cells = THRESHOLDS.map(below => {
      const called = ours.map(({ code, confidence }, index) => {
        const vote = confidence < below ? franc.detect(samples[index]!.text) : 'und';
        return vote === 'und' ? code : vote;
      });
      return accuracy(samples, called).toFixed(4).padStart(9);
    });
    console.log([name.padEnd(28), ...cells].join('  '));
  }
}
