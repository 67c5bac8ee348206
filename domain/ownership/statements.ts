// Statements kept in columns: some thirty bytes each where objects take five hundred, so that a whole economy fits into memory.
import { CONFIDENCES } from '../facts/provenance.ts';
import { decimals, flags, integers } from './column.ts';
import type { OwnershipStatement } from './facts.ts';

const INTERESTS = ['shareholding', 'votingRights', 'other'] as const;
const CONFIDENCE_OR_NONE = [null, ...CONFIDENCES] as const;
const ANSWERS = [null, false, true] as const;
/** What has few answers, in one number: who owns, which interest, two answers that may be unknown, how sure. */
const PERSON = 1;
const INTEREST = 2;
const CONTROL = 8;
const EXCLUSIVE = 32;
const CONFIDENCE = 128;

/** What few statements say. */
type Rare = Pick<OwnershipStatement, 'shareMin' | 'shareMax' | 'votes' | 'until'>;
const NOTHING_RARE: Rare = { shareMin: null, shareMax: null, votes: null, until: null };

/** Whose stake in what it is is known where a statement is read, and not kept here. */
export class Statements {
  readonly #flags = flags();
  /** NaN where unknown. */
  readonly #share = decimals();
  readonly #since = integers();
  readonly #source = integers();
  readonly #observedOn = integers();
  readonly #rare = new Map<number, Rare>();
  /** Days and sources repeat: each is kept once, and named by its place. */
  readonly #words: (string | null)[] = [null];
  readonly #places = new Map<string | null, number>([[null, 0]]);

  get length(): number {
    return this.#flags.length;
  }

  add(statement: OwnershipStatement): void {
    const { shareMin, shareMax, votes, until } = statement;
    if (shareMin !== null || shareMax !== null || votes !== null || until !== null)
      this.#rare.set(this.length, { shareMin, shareMax, votes, until });
    this.#flags.push(
      (statement.ownerKind === 'person' ? PERSON : 0) +
        INTEREST * INTERESTS.indexOf(statement.interest) +
        CONTROL * ANSWERS.indexOf(statement.control) +
        EXCLUSIVE * ANSWERS.indexOf(statement.shareMinExclusive) +
        CONFIDENCE * CONFIDENCE_OR_NONE.indexOf(statement.confidence),
    );
    this.#share.push(statement.share ?? Number.NaN);
    this.#since.push(this.#word(statement.since));
    this.#source.push(this.#word(statement.source));
    this.#observedOn.push(this.#word(statement.observedOn));
  }

  ownerIsPerson(index: number): boolean {
    return (this.#flags.at(index) & PERSON) > 0;
  }

  /** The statement as it was given, between the two parties it is about. */
  at(index: number, ownerId: string, ownedId: string): OwnershipStatement {
    const flag = this.#flags.at(index);
    const share = this.#share.at(index);
    const { shareMin, shareMax, votes, until } = this.#rare.get(index) ?? NOTHING_RARE;
    return {
      ownerId,
      ownerKind: flag & PERSON ? 'person' : 'account',
      ownedId,
      interest: INTERESTS[Math.floor(flag / INTEREST) & 3]!,
      share: Number.isNaN(share) ? null : share,
      shareMin,
      shareMax,
      shareMinExclusive: ANSWERS[Math.floor(flag / EXCLUSIVE) & 3]!,
      votes,
      control: ANSWERS[Math.floor(flag / CONTROL) & 3]!,
      since: this.#words[this.#since.at(index)]!,
      until,
      source: this.#words[this.#source.at(index)]!,
      observedOn: this.#words[this.#observedOn.at(index)]!,
      confidence: CONFIDENCE_OR_NONE[Math.floor(flag / CONFIDENCE) & 7]!,
    };
  }

  #word(text: string | null): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#words.length);
    return this.#words.push(text) - 1;
  }
}
