// What an account or a person owns, and who owns an account, through all chains.
import type { z } from 'zod';
import {
  type ownersAnswer,
  STAKE_LEDGERS,
  type StakeRow,
  type stakesAnswer,
} from '../../../domain/contract/accounts.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { Party } from '../../../domain/ownership/facts.ts';
import { controlLedger, stakeLedger } from '../../../domain/ownership/ledger.ts';
import { ownersOf } from '../../../domain/ownership/owners.ts';
import { type Ownership, ownershipOn } from '../../../domain/ownership/ownership.ts';
import { problemsAmong } from '../../../domain/ownership/problems.ts';
import type { EffectiveStake } from '../../../domain/ownership/result.ts';
import { stakesOf } from '../../../domain/ownership/stakes.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { type LoadedOwnership, OwnershipWalk } from '../../ownership/load.ts';
import { ownershipPeople } from '../../ownership/statements.ts';
import type { App } from '../app.ts';

export interface StakesQuery {
  asOf: string;
  only?: string | undefined;
  explain: boolean;
}

/** What the account or person with the id owns. Throws `fact-not-found` for neither. */
export async function stakes(
  app: App,
  asking: Asking,
  id: string,
  query: StakesQuery,
): Promise<z.infer<typeof stakesAnswer>> {
  return app.graph.readAll(asking, async (tx) => {
    const { owner, loaded } = await loadHoldings(tx, asking, id);
    const ownership = ownershipOn(loaded, query.asOf);
    const parties = await describeParties(tx, loaded);
    const all = stakesOf(ownership, owner).map((row) => ({ ...row, kind: 'account' as const }));
    return answer(ownership, parties, id, query, all, (row) => [owner, row.id]);
  });
}

async function loadHoldings(
  tx: Transaction,
  asking: Asking,
  id: string,
): Promise<{ owner: Party; loaded: LoadedOwnership }> {
  const walk = new OwnershipWalk(tx, asking.viewer);
  const loaded = await walk.finish(await walk.walk([id], 'down'));
  if (loaded.accounts.some((account) => account.id === id)) return { owner: { kind: 'account', id }, loaded };
  const [person] = await tx.run(ownershipPeople, { ids: [id] });
  if (!person) throw new MeridianError('fact-not-found', { kind: 'account', id });
  const below = await walk.walk(await walk.ofPerson(id), 'down');
  return { owner: { kind: 'person', id }, loaded: await walk.finish(below) };
}

/** Who owns the account with the id. Throws `fact-not-found`. */
export async function owners(
  app: App,
  asking: Asking,
  id: string,
  query: StakesQuery,
): Promise<z.infer<typeof ownersAnswer>> {
  return app.graph.readAll(asking, async (tx) => {
    const walk = new OwnershipWalk(tx, asking.viewer);
    const loaded = await walk.finish(await walk.walk([id], 'up'));
    if (!loaded.accounts.some((account) => account.id === id))
      throw new MeridianError('fact-not-found', { kind: 'account', id });
    const ownership = ownershipOn(loaded, query.asOf);
    const parties = await describeParties(tx, loaded);
    const { rows, ultimateControllers } = ownersOf(ownership, id);
    const controllers = ultimateControllers.map((party) => {
      const row = rows.find((each) => each.id === party.id && each.kind === party.kind);
      return {
        id: party.id,
        ...parties(party),
        stake: row?.stake ?? null,
        min: row?.min ?? null,
        max: row?.max ?? null,
      };
    });
    return { ...answer(ownership, parties, id, query, rows, (row) => [row, id]), controllers };
  });
}

type Describe = (party: Party) => Pick<StakeRow, 'name' | 'nameEn' | 'kind'>;

async function describeParties(tx: Transaction, { accounts, stakes: loaded }: LoadedOwnership): Promise<Describe> {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const personIds = new Set(loaded.flatMap((stake) => (stake.ownerKind === 'person' ? [stake.ownerId] : [])));
  const people = await tx.run(ownershipPeople, { ids: [...personIds] });
  const personById = new Map(people.map((person) => [person.id, person]));
  return ({ kind, id }) => {
    const { name = id, nameEn = null } = (kind === 'person' ? personById : byId).get(id) ?? {};
    if (kind === 'person') return { name, nameEn, kind };
    const account = byId.get(id);
    return { name, nameEn, kind: account?.kind === 'government' ? 'government' : 'account' };
  };
}

function answer<R extends EffectiveStake & Party>(
  ownership: Ownership,
  describe: Describe,
  id: string,
  { asOf, only, explain }: StakesQuery,
  all: R[],
  endsOf: (row: R) => [owner: Party, accountId: string],
) {
  const { network, problems } = ownership;
  const nameOf = (party: Party) => describe(party).name;
  const wanted = only === undefined ? all : all.filter((row) => row.id === only);
  const rows = wanted.map(({ reason, ...row }, at) => {
    const [owner, accountId] = endsOf({ ...row, reason } as R);
    const ledgers = explain && at < STAKE_LEDGERS;
    return {
      ...row,
      ...describe(row),
      ...(reason ? { reason } : {}),
      ...(ledgers ? { ledger: stakeLedger(ownership, owner, accountId, nameOf) } : {}),
      ...(ledgers ? { controlLedger: controlLedger(ownership, owner, accountId, nameOf) } : {}),
    };
  });
  const accountIds = [id, ...all.flatMap((row) => (row.kind === 'account' ? [row.id] : []))];
  const numbers = accountIds.flatMap((each) => network.accountNumber.get(each) ?? []);
  return { id, asOf, rows, total: all.length, limit: rows.length, problems: problemsAmong(network, problems, numbers) };
}
