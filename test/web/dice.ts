// Chance that is the same every time: numbers, choices and orders that follow from a seed.

/** Answers of one seed, one after the other. */
export interface Dice {
  /** A whole number from 0 up to, and without, `below`. */
  readonly number: (below: number) => number;
  /** One of several. @throws RangeError when there is none */
  readonly pick: <T>(from: readonly T[]) => T;
  /** The same things in another order. */
  readonly shuffled: <T>(things: readonly T[]) => readonly T[];
}

/** Makes dice; the same seed makes the same ones. */
export function diceOf(...seed: readonly (string | number)[]): Dice {
  let state = Buffer.from(seed.join(' ')).reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (below: number): number => Math.floor(roll() * below);
  return {
    number,
    pick: (from) => chosen(from, number(from.length)),
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, at: roll() }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ thing }) => thing),
  };
}

/** One thing of several; counting goes round. @throws RangeError when there is none */
export function chosen<T>(from: readonly T[], index: number): T {
  const [one] = from.slice(((index % from.length) + from.length) % from.length);
  if (one === undefined) throw new RangeError('there is nothing to choose from');
  return one;
}
