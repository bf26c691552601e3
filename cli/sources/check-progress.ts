// How far checking has come: a bar on stderr, and nothing where that is no terminal.

import { SingleBar } from 'cli-progress';

const BAR_WIDTH = 30;

/** A bar that goes on with every source that is done. */
export interface CheckProgress {
  done(url: string): void;
  stop(): void;
}

/** Starts the bar for so many sources. */
export function checkProgress(total: number): CheckProgress {
  const { stderr } = process;
  if (!stderr.isTTY) return { done: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: stderr,
    format: 'Checking {bar} {value} of {total}  {host}',
    barsize: BAR_WIDTH,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: true,
  });
  bar.start(total, 0, { host: '' });
  return {
    done: (url) => bar.increment(1, { host: URL.parse(url)?.host ?? '' }),
    stop: () => bar.stop(),
  };
}
