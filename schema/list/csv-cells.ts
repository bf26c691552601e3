// Cells of a CSV file: nothing a spreadsheet would run, lists in one cell, nested facts as JSON.

const RUNS = /^'*[=+\-@\t\r]/;

/** The cell so that no spreadsheet takes it for a formula; `unescapedCell` gives it back. */
export const escapedCell = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** The cell as it was before `escapedCell`; what somebody wrote without knowing of it stays as it is. */
export const unescapedCell = (cell: string): string => (cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell);

/** Texts in one cell, separated by semicolons; as JSON where a text has one itself. */
export function listCell(texts: readonly string[]): string {
  const flat = texts.every((text) => text !== '' && !text.includes(';') && text === text.trim()) && !texts[0]?.startsWith('[');
  return flat ? texts.join('; ') : JSON.stringify(texts);
}

/** The texts of a cell that `listCell` or a person wrote; undefined when it begins like JSON and is none. */
export function listFromCell(cell: string): unknown {
  if (cell.trimStart().startsWith('[')) return jsonFromCell(cell);
  return cell
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The value of a cell that holds JSON; undefined when it does not. */
export function jsonFromCell(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
