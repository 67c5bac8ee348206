/**
 * What rows need to know of other rows and of other files, gathered before any row is mapped: by relation and key, in the
 * order in which it was found, each value once.
 */
export class Beside {
  readonly #relations = new Map<string, Map<string, string | string[]>>();

  add(relation: string, key: string, value: string): void {
    let known = this.#relations.get(relation);
    if (!known) {
      known = new Map();
      this.#relations.set(relation, known);
    }
    const held = known.get(key);
    if (held === undefined) known.set(own(key), own(value));
    else if (typeof held === 'string') {
      if (held !== value) known.set(key, [held, own(value)]);
    } else if (!held.includes(value)) held.push(own(value));
  }

  all(relation: string, key: string): readonly string[] {
    const held = this.#relations.get(relation)?.get(key);
    if (held === undefined) return [];
    return typeof held === 'string' ? [held] : held;
  }

  first(relation: string, key: string): string | undefined {
    return this.all(relation, key)[0];
  }

  has(relation: string, key: string): boolean {
    return this.#relations.get(relation)?.has(key) ?? false;
  }
}

/** A copy of its own: a piece of a file's text would keep the whole of that text in memory. */
function own(text: string): string {
  return Buffer.from(text).toString();
}
