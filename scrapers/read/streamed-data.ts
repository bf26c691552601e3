// Data that a page hands to its scripts piece by piece, as texts pushed one after another: only all of them together can be read.

const PIECE = /\.push\(\[\s{0,5}1\s{0,5},\s{0,5}("(?:[^"\\]|\\.)*")\s{0,5}\]\)/g;

/** The pieces in their order as one text; empty where the scripts push none. */
export function streamedData(scripts: readonly string[]): string {
  return scripts
    .flatMap((script) => (script.includes('.push([') ? [...script.matchAll(PIECE)].map(([, piece]) => textOf(piece ?? '')) : []))
    .join('');
}

function textOf(literal: string): string {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : '';
  } catch {
    // A text that no program could read either.
    return '';
  }
}
