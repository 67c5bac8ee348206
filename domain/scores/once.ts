// Working something out once per run: an account is scored by the same context and parameters as a hundred thousand others.

/** The function, its answers remembered as long as what they were asked of is kept; that must not be changed meanwhile. */
export function oncePer<K extends object, T>(workOut: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    let answer = known.get(of);
    if (answer === undefined) {
      answer = workOut(of);
      known.set(of, answer);
    }
    return answer;
  };
}
