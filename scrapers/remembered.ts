// Answers to short texts are kept for a while: the cells of a table say the same few things over and over, and several readers, and
// every comparison, ask about one name.

const MOST = 2_000;
const LONGEST = 300;

/** A text of its own. What is cut out of a page holds on to the whole page for as long as it is kept. */
const copied = (text: string): string => ` ${text}`.slice(1);

/**
 * The same function, with its latest answers kept: those of 2,000 to 4,000 texts. Only for pure functions whose answers nobody changes.
 *
 * @param longest  longer texts seldom come twice, and are always worked out
 */
export function remembered<Answer extends object | string | number | boolean | null>(
  answer: (text: string) => Answer,
  longest = LONGEST,
): (text: string) => Answer {
  let [young, old] = [new Map<string, Answer>(), new Map<string, Answer>()];
  return (text) => {
    if (text.length > longest) return answer(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    if (young.size >= MOST) [young, old] = [new Map(), young];
    const own = copied(text);
    const given = old.get(text) ?? answer(own);
    young.set(own, given);
    return given;
  };
}
