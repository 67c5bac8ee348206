// Answers kept in memory as bytes, by group, revision, day and visibility: the same on every server, since the key is in the database.

/** Bytes of all kept answers: some hundred large groups; the oldest go first. */
const MOST_BYTES = 64 * 1024 * 1024;

export class KeptAnswers {
  readonly #answers = new Map<string, Buffer>();
  #bytes = 0;

  /** The kept answer, which becomes the newest. */
  get(key: string): Buffer | undefined {
    const answer = this.#answers.get(key);
    if (answer) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  put(key: string, answer: Buffer): void {
    if (answer.length > MOST_BYTES / 4) return;
    const old = this.#answers.get(key);
    if (old) this.#bytes -= old.length;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    this.#bytes += answer.length;
    for (const [oldest, bytes] of this.#answers) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#answers.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }
}
