// Answers about short texts that are asked for again and again, kept for a while: the same names are taken apart by every comparison.

const LONGEST = 300;
const MOST = 4_000;

/**
 * The same function, with its latest answers kept: those of 4,000 to 8,000 texts of at most 300 characters. Only for pure functions
 * whose answers nobody changes.
 */
export function remembered<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  let [young, old] = [new Map<string, Answer>(), new Map<string, Answer>()];
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    if (young.size >= MOST) [young, old] = [new Map(), young];
    const answer = old.get(text) ?? make(text);
    young.set(text, answer);
    return answer;
  };
}
