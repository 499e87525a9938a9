/** Steps follow from the count alone, and of many Gemeinden many count alike: each count is worked out once. */
export function jeBestand<Value>(workOut: (bestand: number) => Value): (bestand: number) => Value {
  const known = new Map<number, Value>();
  return (bestand) => {
    const before = known.get(bestand);
    if (before !== undefined) return before;
    const value = workOut(bestand);
    known.set(bestand, value);
    return value;
  };
}
