import { EXIT, type Terminal } from './command.ts';

/** Runs until it ends or Ctrl-C (or a polite kill) comes: the work is told to stop, and leaves all that is finished. */
export async function untilInterrupted(
  terminal: Terminal,
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    terminal.err('khabar: interrupted; --resume goes on from here\n');
    return EXIT.INTERRUPTED;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}
