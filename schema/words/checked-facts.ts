// Facts stand in JSON files. Their shape is checked once, by the tests, and not again at every start.

/** Facts from a file of this project under the type that its test holds them to. Never for anything from outside. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the type, since JSON has none
export function checkedFacts<Facts>(json: unknown): Facts {
  return json as Facts;
}
