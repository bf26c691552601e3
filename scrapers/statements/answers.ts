// What stands for yes and for no, in a cell or behind a question.

const YES = /^(?:yes|igen|ja|oui|true)(?![\p{L}\p{N}])|^[✓✔☑✅]/iu;
const NO = /^(?:no|not|nem|még nem|már nem|nein|nicht|non|false)(?![\p{L}\p{N}])|^[✗✘❌☐]/iu;

/** What an answer begins with; null when with neither. */
export function answerIn(text: string): 'YES' | 'NO' | null {
  const said = text.slice(0, 24).trimStart();
  return YES.test(said) ? 'YES' : NO.test(said) ? 'NO' : null;
}
