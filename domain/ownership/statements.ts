// Statements kept in columns: some hundred bytes each where objects take five hundred, so that a whole economy fits into memory.
import type { OwnershipStatement } from './facts.ts';

const INTERESTS = ['shareholding', 'votingRights', 'other'] as const;
/** Flags of a statement in one number: who owns, which interest, and two answers that may be unknown. */
const PERSON = 1;
const INTEREST = 2;
const CONTROL = 8;
const EXCLUSIVE = 32;
const ANSWERS = [null, false, true] as const;

/** What few statements say. */
type Rare = Pick<OwnershipStatement, 'shareMin' | 'shareMax' | 'votes' | 'until'>;
const NOTHING_RARE: Rare = { shareMin: null, shareMax: null, votes: null, until: null };

export class Statements {
  readonly #ownerId: string[] = [];
  readonly #ownedId: string[] = [];
  readonly #flags: number[] = [];
  /** NaN where unknown. */
  readonly #share: number[] = [];
  readonly #since: (string | null)[] = [];
  readonly #source: (string | null)[] = [];
  readonly #observedOn: (string | null)[] = [];
  readonly #confidence: OwnershipStatement['confidence'][] = [];
  readonly #rare = new Map<number, Rare>();
  /** Days and sources repeat: each is kept once. */
  readonly #words = new Map<string, string>();

  get length(): number {
    return this.#flags.length;
  }

  /** Takes up a statement between two parties whose ids are given as they are kept elsewhere, so that no copy is made. */
  add(statement: OwnershipStatement, ownerId: string, ownedId: string): void {
    const { shareMin, shareMax, votes, until } = statement;
    if (shareMin !== null || shareMax !== null || votes !== null || until !== null)
      this.#rare.set(this.length, { shareMin, shareMax, votes, until });
    this.#ownerId.push(ownerId);
    this.#ownedId.push(ownedId);
    this.#flags.push(
      (statement.ownerKind === 'person' ? PERSON : 0) +
        INTEREST * INTERESTS.indexOf(statement.interest) +
        CONTROL * ANSWERS.indexOf(statement.control) +
        EXCLUSIVE * ANSWERS.indexOf(statement.shareMinExclusive),
    );
    this.#share.push(statement.share ?? Number.NaN);
    this.#since.push(this.#word(statement.since));
    this.#source.push(this.#word(statement.source));
    this.#observedOn.push(this.#word(statement.observedOn));
    this.#confidence.push(statement.confidence);
  }

  ownerIsPerson(index: number): boolean {
    return (this.#flags[index]! & PERSON) > 0;
  }
  ownerId(index: number): string {
    return this.#ownerId[index]!;
  }
  ownedId(index: number): string {
    return this.#ownedId[index]!;
  }

  /** The statement as it was given. */
  at(index: number): OwnershipStatement {
    const flags = this.#flags[index]!;
    const share = this.#share[index]!;
    const { shareMin, shareMax, votes, until } = this.#rare.get(index) ?? NOTHING_RARE;
    return {
      ownerId: this.#ownerId[index]!,
      ownerKind: flags & PERSON ? 'person' : 'account',
      ownedId: this.#ownedId[index]!,
      interest: INTERESTS[Math.floor(flags / INTEREST) & 3]!,
      share: Number.isNaN(share) ? null : share,
      shareMin,
      shareMax,
      shareMinExclusive: ANSWERS[Math.floor(flags / EXCLUSIVE) & 3]!,
      votes,
      control: ANSWERS[Math.floor(flags / CONTROL) & 3]!,
      since: this.#since[index]!,
      until,
      source: this.#source[index]!,
      observedOn: this.#observedOn[index]!,
      confidence: this.#confidence[index]!,
    };
  }

  #word(text: string | null): string | null {
    if (text === null) return null;
    const kept = this.#words.get(text);
    if (kept !== undefined) return kept;
    this.#words.set(text, text);
    return text;
  }
}
