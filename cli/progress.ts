// What is going on, on one line of the terminal that is written over and wiped away. Nothing where stderr is no terminal.

/** Shows what is being done; null wipes it away. */
export function progress(text: string | null): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001b[K${text ?? ''}`);
}
