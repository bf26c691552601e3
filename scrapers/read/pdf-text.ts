// The text of a PDF, in lines as a reader sees them. It is read in a thread of its own, which is ended when the time is up:
// a file of a few kilobytes can ask for hours of work, or for more memory than there is.

import { setInterval as every } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** A line of text. Columns of a table are kept apart by a tab each; a cell that is empty leaves its tab. */
export interface PdfLine {
  readonly text: string;
  /** In points, from the left and from the top of the page to the line the letters stand on. */
  readonly x: number;
  readonly y: number;
  /** In points, of most of its letters. */
  readonly fontSize: number;
  /** Whether most of its letters are bold. */
  readonly isBold: boolean;
}

export interface PdfText {
  readonly kind: 'TEXT';
  /** The lines of each page in reading order. */
  readonly pages: readonly (readonly PdfLine[])[];
  /** The size of most letters: what is larger is a heading. */
  readonly bodyFontSize: number;
  readonly title: string | null;
  /** As the document declares it, such as `hu-HU`; null when it does not. */
  readonly language: string | null;
}

const WORDS = {
  ENCRYPTED: 'The PDF can be opened with a password only.',
  BROKEN: 'The file calls itself a PDF, but cannot be read as one.',
  NO_TEXT: 'The PDF holds pictures of pages, but no text.',
  TOO_MANY_PAGES: 'The PDF has more pages than are read.',
  TIMEOUT: 'The PDF took too long to read.',
  TOO_COMPLEX: 'The PDF needs more memory to read than it may have.',
} as const;

/** Why a PDF gives no text; `words` is one line that a privacy officer understands. */
export interface PdfFailure {
  readonly kind: 'FAILURE';
  readonly why: keyof typeof WORDS;
  readonly words: string;
}

export interface PdfLimits {
  readonly maxPages: number;
  readonly maxMs: number;
  /** For everything the thread holds: what is outside V8's heap is bounded by nobody else. */
  readonly maxMemoryMb: number;
}

/** What the thread answers. */
export type PdfAnswer = PdfText | Pick<PdfFailure, 'why'>;

const LIMITS: PdfLimits = { maxPages: 300, maxMs: 20_000, maxMemoryMb: 512 };
const LOOK_EVERY_MS = 50;
/** Compiled or from source, as this file itself. */
const THREAD = import.meta.url.endsWith('.ts')
  ? new URL('./pdf-text-thread.ts', import.meta.url)
  : new URL('./pdf-text-thread.js', import.meta.url);

/** Reads a PDF. Never throws: whatever hinders is a failure, also one page too many, since a part would look like a removal. */
export async function textOfPdf(bytes: Uint8Array, limits: PdfLimits = LIMITS): Promise<PdfText | PdfFailure> {
  const answer = await answerOfThread(bytes, limits);
  return 'why' in answer ? { kind: 'FAILURE', why: answer.why, words: WORDS[answer.why] } : answer;
}

function answerOfThread(bytes: Uint8Array, { maxPages, maxMs, maxMemoryMb }: PdfLimits): Promise<PdfAnswer> {
  const { promise, resolve } = Promise.withResolvers<PdfAnswer>();
  const thread = new Worker(THREAD, {
    workerData: { bytes: new Uint8Array(bytes), maxPages },
    resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
    stdout: true,
    stderr: true,
  });
  const late = AbortSignal.timeout(maxMs);
  late.addEventListener('abort', () => resolve({ why: 'TIMEOUT' }), { once: true });
  thread.once('message', (answer: PdfAnswer) => resolve(answer));
  thread.once('error', (error) => resolve({ why: isOutOfMemory(error) ? 'TOO_COMPLEX' : 'BROKEN' }));
  thread.once('exit', () => resolve({ why: 'BROKEN' }));
  const done = new AbortController();
  void watchMemory(thread, maxMemoryMb, done.signal).then((isTooMuch) => isTooMuch && resolve({ why: 'TOO_COMPLEX' }));
  return promise.finally(() => {
    done.abort();
    return thread.terminate();
  });
}

/** Whether a thread came to hold more than it may before it was done. */
async function watchMemory(thread: Worker, maxMb: number, done: AbortSignal): Promise<boolean> {
  try {
    for await (const _ of every(LOOK_EVERY_MS, null, { signal: done })) {
      // A thread that is not up yet, or has ended, has nothing to tell.
      const held = await thread.getHeapStatistics().catch(() => null);
      if (held !== null && held.total_heap_size + held.external_memory > maxMb * 1_000_000) return true;
    }
  } catch {
    // The answer is there.
  }
  return false;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && ('code' in error ? error.code === 'ERR_WORKER_OUT_OF_MEMORY' : error instanceof RangeError);
}
