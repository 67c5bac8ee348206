// Loads the people around those asked for: everybody from whom something can get to them in four influences.
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { isHeld } from '../../../domain/persons/seating.ts';
import type { ReachDecision, ReachFacts } from '../../../domain/reach/facts.ts';
import { type AssumedLine, assumedLines, type Seating } from '../../../domain/reach/manager-lines.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import { tiesForReach } from '../../../domain/reach/ties.ts';
import { contactsOn } from '../../../domain/ties/contacts.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import {
  type decisionsOfDeals,
  decisionsOfPersons,
  holdsIn,
  holdsOf,
  influencesInto,
  linkedAccounts,
  reachDeals,
  reachInteractions,
  reachPersons,
  reachSeats,
  reachTies,
} from './statements.ts';

export type HoldRow = z.infer<typeof holdsIn.row>;
export type SeatRow = z.infer<typeof reachSeats.row>;
export type InfluenceRow = z.infer<typeof influencesInto.row>;
export type DealRow = z.infer<typeof reachDeals.row>;
export type DecisionRow = z.infer<typeof decisionsOfDeals.row>;
export type InteractionRow = z.infer<typeof reachInteractions.row>;

/** Persons one answer may rest on: 50,000 load in seconds; more around one question is a sign of a wrong one. */
export const REACH_PERSONS = 50_000;

/** The people around the targets, with everything reach rests on and what the screens show of it. */
export interface LoadedPeople {
  asOf: string;
  persons: Map<string, boolean | null>;
  seats: SeatRow[];
  holds: HoldRow[];
  influences: InfluenceRow[];
  ties: ReachFacts['ties'];
  /** The stated ones, as they are stored. */
  stated: z.infer<typeof reachTies.row>[];
  interactions: InteractionRow[];
}

/** Seats and holders of an account as they would be. Whoever leads somewhere by it is loaded as well as who does now. */
export interface Trial {
  accountId: string;
  seating(now: Seating): Seating;
}

/** Collects people round by round, from the targets against the direction of influence. */
export class PeopleWalk {
  readonly persons = new Map<string, boolean | null>();
  readonly seats = new Map<string, SeatRow>();
  readonly holds = new Map<string, HoldRow>();
  readonly influences = new Map<string, InfluenceRow>();
  readonly #tx: Transaction;
  readonly #asOf: string;
  readonly #sight: { all: boolean; sees: string[] };
  readonly #trial: Trial | undefined;
  readonly #accounts = new Set<string>();
  #assumed: { size: string; lines: readonly AssumedLine[] } | null = null;

  constructor(tx: Transaction, viewer: Viewer, asOf: string, trial?: Trial) {
    this.#tx = tx;
    this.#asOf = asOf;
    this.#trial = trial;
    this.#sight = { all: viewer.all, sees: [...viewer.sees] };
  }

  /** All seats that stand in the accounts and in those a reporting line joins to them, with who holds or held them. */
  async loadAccounts(ids: Iterable<string>): Promise<void> {
    let fresh = [...new Set(ids)].filter((id) => !this.#accounts.has(id));
    while (fresh.length > 0) {
      for (const id of fresh) this.#accounts.add(id);
      const [seats, holds, linked] = await Promise.all([
        this.#tx.run(reachSeats, { ids: fresh, asOf: this.#asOf }),
        this.#tx.run(holdsIn, { ids: fresh, ...this.#sight }),
        this.#tx.run(linkedAccounts, { ids: fresh }),
      ]);
      for (const seat of seats) this.seats.set(seat.id, seat);
      this.#keepHolds(holds);
      fresh = linked.map((row) => row.id).filter((id) => !this.#accounts.has(id));
    }
  }

  /** Who holds a seat at the date, of all who are loaded or in the accounts named. */
  seated(accountIds?: readonly string[]): string[] {
    return [...this.holds.values()]
      .filter((hold) => (!accountIds || accountIds.includes(hold.accountId)) && isHeld(hold, this.#asOf))
      .map((hold) => hold.personId);
  }

  #keepHolds(holds: readonly HoldRow[]): void {
    for (const hold of holds) {
      this.holds.set(hold.factId, hold);
      this.persons.set(hold.personId, hold.left);
    }
  }

  /** Everybody within so many influences before the targets, the targets included; ties are asked of these. */
  async around(targets: Iterable<string>, most: number = REACH_MODEL.mostInfluences): Promise<Set<string>> {
    if (this.#trial) await this.loadAccounts([this.#trial.accountId]);
    const met = new Set(targets);
    let frontier = [...met];
    for (let step = 0; frontier.length > 0; step++) {
      // Of the last only their ties matter, and whether they have left.
      const last = step === most;
      await this.#loadPersons(frontier, last);
      if (last) break;
      frontier = this.#before(frontier).filter((id) => !met.has(id));
      for (const id of frontier) met.add(id);
      if (met.size > REACH_PERSONS)
        throw new MeridianError('too-many', { limit: REACH_PERSONS, of: `persons within ${most} influences` });
    }
    for (const id of met) if (!this.persons.has(id)) met.delete(id);
    return met;
  }

  /** What gets to the persons: their accounts with all reporting lines, and who influences them. */
  async #loadPersons(ids: string[], last: boolean): Promise<void> {
    const asked = { ids, ...this.#sight };
    const unknown = ids.filter((id) => !this.persons.has(id));
    const [persons, holds, influences] = await Promise.all([
      unknown.length === 0 ? [] : this.#tx.run(reachPersons, { ...asked, ids: unknown }),
      this.#tx.run(holdsOf, { ...asked, known: [...this.#accounts] }),
      last ? [] : this.#tx.run(influencesInto, asked),
    ]);
    for (const { id, left } of persons) this.persons.set(id, left);
    this.#keepHolds(holds);
    for (const influence of influences) this.influences.set(influence.factId, influence);
    if (last) return;
    await this.loadAccounts(holds.filter((hold) => isHeld(hold, this.#asOf)).map((hold) => hold.accountId));
  }

  #before(ids: readonly string[]): string[] {
    const to = new Set(ids);
    const before = new Set<string>();
    for (const { fromId, toId, kind } of this.influences.values())
      if (to.has(toId) && kind !== 'conflict') before.add(fromId);
    for (const { fromId, toId } of this.assumed()) if (to.has(toId)) before.add(fromId);
    return [...before];
  }

  /** What is assumed along reporting lines, as they are and as the trial would have them. */
  assumed(): readonly AssumedLine[] {
    // A round that met nobody new and no new account assumes what the one before did.
    const size = [this.seats.size, this.holds.size, this.persons.size].join();
    if (this.#assumed?.size === size) return this.#assumed.lines;
    const now = this.people();
    const lines = [...assumedLines(now), ...(this.#trial ? assumedLines(this.#trial.seating(now)) : [])];
    this.#assumed = { size, lines };
    return lines;
  }

  /** Who sits where, of all that is loaded. */
  people() {
    return {
      asOf: this.#asOf,
      persons: [...this.persons].map(([id, left]) => ({ id, left })),
      seats: [...this.seats.values()],
      holders: [...this.holds.values()],
    };
  }

  /** Everything loaded, with the ties to `tied`. */
  async finish(tied: ReadonlySet<string>): Promise<LoadedPeople> {
    const ids = [...tied];
    const [stated, interactions] = await Promise.all([
      this.#tx.run(reachTies, { ids }),
      this.#tx.run(reachInteractions, { ids }),
    ]);
    // An interaction has others in it too; ties are only told of who was asked for.
    const ties = tiesForReach(contactsOn(interactions, this.#asOf), stated).filter((tie) => tied.has(tie.personId));
    return {
      asOf: this.#asOf,
      persons: this.persons,
      seats: [...this.seats.values()],
      holds: [...this.holds.values()],
      influences: [...this.influences.values()].filter(
        ({ fromId, toId }) => this.persons.has(fromId) && this.persons.has(toId),
      ),
      ties,
      stated,
      interactions,
    };
  }
}

/** The parts of the given persons in all their deals, with these deals, as far as they may be seen. */
export async function dealsOf(
  tx: Transaction,
  viewer: Viewer,
  persons: Iterable<string>,
): Promise<{ decisions: ReachDecision[]; deals: DealRow[] }> {
  const rows = await tx.run(decisionsOfPersons, { ids: [...persons] });
  const deals = await loadDeals(tx, viewer, new Set(rows.map((row) => row.dealId)));
  const seen = new Set(deals.map((deal) => deal.id));
  return { decisions: rows.filter((row) => seen.has(row.dealId)).map(decisionOf), deals };
}

export async function loadDeals(tx: Transaction, viewer: Viewer, ids: Iterable<string>): Promise<DealRow[]> {
  return tx.run(reachDeals, { ids: [...ids], all: viewer.all, sees: [...viewer.sees] });
}

export function decisionOf({ roles, ...row }: DecisionRow) {
  return { ...row, roles: roles ?? [] };
}

/** The facts reach is computed from, out of what was loaded. */
export function reachFacts(
  people: LoadedPeople,
  decisions: readonly ReachDecision[],
  deals: readonly ReachFacts['deals'][number][],
): ReachFacts {
  return {
    asOf: people.asOf,
    persons: [...people.persons].map(([id, left]) => ({ id, left })),
    seats: people.seats,
    holders: people.holds,
    influences: people.influences,
    ties: people.ties,
    decisions,
    deals,
  };
}
