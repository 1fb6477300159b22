import { Presets, SingleBar } from 'cli-progress';
import type { ArchiveProgress } from '../batch/index.ts';

/** Shows how far a run is; `undefined` stream = silent. */
export interface ProgressBar {
  readonly update: (progress: ArchiveProgress) => void;
  readonly stop: () => void;
}

const FORMAT = '{bar} {percentage}% · {articles} articles · {rate}/s · {left} left';

/** A bar by bytes of the source, with the rate and the time left. Only on a terminal. */
export function progressBar(stream: NodeJS.WriteStream | undefined): ProgressBar {
  if (!stream) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { stream, format: FORMAT, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  const began = performance.now();
  let resumed: number | undefined;
  return {
    update({ articles, errors, bytes, totalBytes }) {
      const done = articles + errors;
      const seconds = (performance.now() - began) / 1000;
      if (resumed === undefined) {
        resumed = done;
        bar.start(totalBytes ?? 0, 0, { articles: done, rate: '…', left: '…' });
        return;
      }
      const left = totalBytes && bytes > 0 ? duration((seconds * (totalBytes - bytes)) / bytes) : '?';
      bar.update(bytes, { articles: done, rate: Math.round((done - resumed) / seconds), left });
    },
    stop: () => bar.stop(),
  };
}

/** `75` → `1:15` */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (number: number): string => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
