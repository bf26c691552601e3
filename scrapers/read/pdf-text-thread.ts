// The thread that reads one PDF and ends. Started by pdf-text.ts only.

import { parentPort, workerData } from 'node:worker_threads';
import type { PdfAnswer } from './pdf-text.ts';
import { readPdf } from './pdf-text-read.ts';

const { bytes, maxPages }: { bytes: Uint8Array; maxPages: number } = workerData;
const answer: PdfAnswer = await readPdf(bytes, maxPages);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, not of a window
parentPort?.postMessage(answer);
