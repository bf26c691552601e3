// Answers to short texts are kept: the cells of a table say the same few things over and over, and several readers ask about one name.

const MOST = 2_000;

/** A text of its own. What is cut out of a page holds on to the whole page for as long as it is kept. */
const copied = (text: string): string => ` ${text}`.slice(1);

/**
 * The same function, only that it does not work out again what it was asked lately. Memory is bounded.
 *
 * @param answer  depends on nothing but its text
 * @param longest  texts of more characters seldom come twice, and are always worked out
 */
export function remembered<Answer>(answer: (text: string) => Answer, longest: number): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const known = answers.get(text);
    if (known) return known.answer;
    if (answers.size >= MOST) answers.clear();
    const own = copied(text);
    const given = answer(own);
    answers.set(own, { answer: given });
    return given;
  };
}
