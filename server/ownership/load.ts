// Loads the part of the ownership graph an answer needs: by frontiers, never by unbounded patterns, and up to a stated size.
import type { z } from 'zod';
import { MeridianError } from '../../domain/contract/errors.ts';
import type { Transaction } from '../graph.ts';
import type { Viewer } from '../viewer.ts';
import { heldBy, heldByPeople, heldIn, ownershipAccounts } from './statements.ts';

export type StakeRow = z.infer<typeof heldIn.row>;
export type AccountRow = z.infer<typeof ownershipAccounts.row>;
export interface LoadedOwnership {
  accounts: AccountRow[];
  stakes: StakeRow[];
}

/** Accounts one answer may rest on: 200,000 load in some seconds and fit in 200 MB; more is a sign of a wrong question. */
export const OWNERSHIP_LIMIT = 200_000;

type Direction = 'up' | 'down';

/**
 * Collects stakes while walking from account to account. On the way down only the ends are read: the whole of a stake is
 * read once, with all others in its account, by which it is judged.
 */
export class OwnershipWalk {
  readonly stakes = new Map<string, StakeRow>();
  readonly #tx: Transaction;
  readonly #sight: { all: boolean; sees: string[] };
  readonly #asked: Record<Direction, Set<string>> = { up: new Set(), down: new Set() };
  /** By account: the accounts that hold stakes in it, and those it holds stakes in. */
  readonly #next: Record<Direction, Map<string, Set<string>>> = { up: new Map(), down: new Map() };

  constructor(tx: Transaction, viewer: Viewer) {
    this.#tx = tx;
    this.#sight = { all: viewer.all, sees: [...viewer.sees] };
  }

  /** Follows stakes from the ids until nothing new is met; answers every account met, the given ones included. */
  async walk(ids: Iterable<string>, direction: Direction): Promise<Set<string>> {
    const met = new Set(ids);
    let frontier = [...met];
    while (frontier.length > 0) {
      const found = await this.#step(frontier, direction);
      frontier = found.filter((id) => !met.has(id));
      for (const id of frontier) met.add(id);
      if (met.size > OWNERSHIP_LIMIT)
        throw new MeridianError('too-many', { limit: OWNERSHIP_LIMIT, of: 'accounts joined by ownership' });
    }
    return met;
  }

  /** What a person holds directly, as a start for walking down. */
  async ofPerson(personId: string): Promise<Set<string>> {
    const rows = await this.#tx.run(heldByPeople, { ids: [personId], ...this.#sight });
    return new Set(rows.map((row) => row.ownedId));
  }

  /** Everything the accounts reach, and who holds what in it; governments among them link no groups and are not followed. */
  async reach(ids: Set<string>): Promise<LoadedOwnership> {
    const { accounts } = await this.finish(ids);
    const links = accounts.filter((account) => ids.has(account.id) && account.kind !== 'government');
    const reached = await this.walk(
      links.map((account) => account.id),
      'down',
    );
    return this.finish(new Set([...ids, ...reached]));
  }

  /** All that is known of the ownership of the accounts: every stake held in them, and the accounts at both ends. */
  async finish(accounts: Iterable<string>): Promise<LoadedOwnership> {
    await this.#step([...accounts], 'up');
    const ids = new Set(accounts);
    for (const stake of this.stakes.values()) {
      ids.add(stake.ownedId);
      if (stake.ownerKind === 'account') ids.add(stake.ownerId);
    }
    const rows = await this.#tx.run(ownershipAccounts, { ids: [...ids], ...this.#sight });
    // A walk may start at an account that may not be seen: neither it nor what is held in it or by it is answered.
    const seen = new Set(rows.map((row) => row.id));
    const isSeen = (stake: StakeRow) =>
      seen.has(stake.ownedId) && (stake.ownerKind === 'person' || seen.has(stake.ownerId));
    return { accounts: rows, stakes: [...this.stakes.values()].filter(isSeen) };
  }

  async #step(frontier: string[], direction: Direction): Promise<string[]> {
    const asked = this.#asked[direction];
    const ids = frontier.filter((id) => !asked.has(id));
    for (const id of ids) asked.add(id);
    if (ids.length > 0 && direction === 'up') this.#keep(await this.#tx.run(heldIn, { ids, ...this.#sight }));
    if (ids.length > 0 && direction === 'down')
      for (const { ownerId, ownedId } of await this.#tx.run(heldBy, { ids, ...this.#sight }))
        link(this.#next.down, ownerId, ownedId);
    const next = this.#next[direction];
    return [...new Set(frontier.flatMap((id) => [...(next.get(id) ?? [])]))];
  }

  #keep(rows: StakeRow[]): void {
    for (const row of rows) {
      this.stakes.set(row.id, row);
      if (row.ownerKind === 'account') link(this.#next.up, row.ownedId, row.ownerId);
    }
  }
}

function link(next: Map<string, Set<string>>, from: string, to: string): void {
  const known = next.get(from);
  if (known) known.add(to);
  else next.set(from, new Set([to]));
}
