// What an account or a person owns, and who owns an account, through all chains.
import type { z } from 'zod';
import type { ownersAnswer, stakesAnswer } from '../../../domain/contract/accounts.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { Party } from '../../../domain/ownership/facts.ts';
import { ownersOf } from '../../../domain/ownership/owners.ts';
import { ownershipOn } from '../../../domain/ownership/ownership.ts';
import { problemsAmong } from '../../../domain/ownership/problems.ts';
import { stakesOf } from '../../../domain/ownership/stakes.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { OwnershipWalk } from '../../ownership/load.ts';
import { ownershipPeople } from '../../ownership/statements.ts';
import type { App } from '../app.ts';

export interface StakesQuery {
  asOf: string;
  only?: string | undefined;
  explain: boolean;
}

export async function stakes(
  app: App,
  asking: Asking,
  id: string,
  { asOf, only }: StakesQuery,
): Promise<z.infer<typeof stakesAnswer>> {
  return app.graph.readAll(asking, async (tx) => {
    const walk = new OwnershipWalk(tx, asking.viewer);
    let owner: Party = { kind: 'account', id };
    let reached = await walk.walk([id], 'down');
    let loaded = await walk.finish(reached);
    if (!loaded.accounts.some((account) => account.id === id)) {
      owner = await personOrNothing(tx, id);
      reached = await walk.walk(await walk.ofPerson(id), 'down');
      loaded = await walk.finish(reached);
    }
    const ownership = ownershipOn(loaded, asOf);
    const accounts = new Map(loaded.accounts.map((account) => [account.id, account]));
    const all = stakesOf(ownership, owner);
    const rows = all
      .filter((row) => only === undefined || row.id === only)
      .map(({ reason, ...row }) => ({
        ...row,
        name: accounts.get(row.id)?.name ?? row.id,
        kind: accounts.get(row.id)?.kind === 'government' ? ('government' as const) : ('account' as const),
        ...(reason ? { reason } : {}),
      }));
    const numbers = all.flatMap((row) => ownership.network.accountNumber.get(row.id) ?? []);
    return {
      id,
      asOf,
      rows,
      total: all.length,
      limit: rows.length,
      problems: problemsAmong(ownership.network, ownership.problems, numbers),
    };
  });
}

async function personOrNothing(tx: Transaction, id: string): Promise<Party> {
  const [person] = await tx.run(ownershipPeople, { ids: [id] });
  if (!person) throw new MeridianError('fact-not-found', { kind: 'account', id });
  return { kind: 'person', id };
}

export async function owners(
  app: App,
  asking: Asking,
  id: string,
  { asOf, only }: StakesQuery,
): Promise<z.infer<typeof ownersAnswer>> {
  return app.graph.readAll(asking, async (tx) => {
    const walk = new OwnershipWalk(tx, asking.viewer);
    const above = await walk.walk([id], 'up');
    const loaded = await walk.finish(above);
    const accounts = new Map(loaded.accounts.map((account) => [account.id, account]));
    if (!accounts.has(id)) throw new MeridianError('fact-not-found', { kind: 'account', id });
    const ownership = ownershipOn(loaded, asOf);
    const { rows: all, ultimateControllers } = ownersOf(ownership, id);
    const people = await tx.run(ownershipPeople, {
      ids: all.flatMap((row) => (row.kind === 'person' ? [row.id] : [])),
    });
    const personName = new Map(people.map((person) => [person.id, person.name]));
    const named = (party: Party) => ({
      kind:
        party.kind === 'person'
          ? ('person' as const)
          : accounts.get(party.id)?.kind === 'government'
            ? ('government' as const)
            : ('account' as const),
      name: (party.kind === 'person' ? personName.get(party.id) : accounts.get(party.id)?.name) ?? party.id,
    });
    const rows = all
      .filter((row) => only === undefined || row.id === only)
      .map(({ reason, ...row }) => ({ ...row, ...named(row), ...(reason ? { reason } : {}) }));
    const numbers = [id, ...all.flatMap((row) => (row.kind === 'account' ? [row.id] : []))].flatMap(
      (each) => ownership.network.accountNumber.get(each) ?? [],
    );
    return {
      id,
      asOf,
      rows,
      total: all.length,
      limit: rows.length,
      problems: problemsAmong(ownership.network, ownership.problems, numbers),
      controllers: ultimateControllers.map((party) => {
        const row = all.find((each) => each.id === party.id && each.kind === party.kind);
        return {
          id: party.id,
          ...named(party),
          stake: row?.stake ?? null,
          min: row?.min ?? null,
          max: row?.max ?? null,
        };
      }),
    };
  });
}
