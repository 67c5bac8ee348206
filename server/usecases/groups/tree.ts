// The group of an account as the customer tree shows it.
import type { z } from 'zod';
import type { GroupAnswer, groupLine } from '../../../domain/contract/groups.ts';
import { levelsOf } from '../../../domain/coverage/levels.ts';
import { factId } from '../../../domain/facts/registry.ts';
import { statementsOf } from '../../../domain/ownership/network.ts';
import type { Ownership } from '../../../domain/ownership/ownership.ts';
import { stakeIn } from '../../../domain/ownership/stakes.ts';
import type { Asking } from '../../graph.ts';
import { ownershipPeople } from '../../ownership/statements.ts';
import type { App } from '../app.ts';
import { type LoadedGroup, loadGroup, loadLevelFacts, standingOf } from './load.ts';

type Line = z.infer<typeof groupLine>;

export async function groupTree(app: App, asking: Asking, id: string, asOf: string): Promise<GroupAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    const standing = await standingOf(tx, id, asOf);
    const loaded = await loadGroup(tx, asking.viewer, id, asOf, standing);
    const { group, accounts } = loaded;
    const levels = levelsOf(await loadLevelFacts(tx, asking.viewer, loaded.group.members), asOf);
    const people = await tx.run(ownershipPeople, {
      ids: group.ultimateControllers.flatMap((party) => (party.kind === 'person' ? [party.id] : [])),
    });
    const personById = new Map(people.map((person) => [person.id, person]));
    const nameOf = (accountId: string) => accounts.get(accountId)?.name ?? accountId;
    const root = accounts.get(group.rootId);
    return {
      root: {
        id: group.rootId,
        name: nameOf(group.rootId),
        nameEn: root?.nameEn ?? null,
        revenue: root?.revenue ?? null,
        currency: root?.currency ?? null,
      },
      revision: standing.revision,
      asOf,
      members: group.members.map((member) => {
        const account = accounts.get(member.id);
        const { reason: _, ...rest } = member;
        return {
          ...rest,
          name: nameOf(member.id),
          nameEn: account?.nameEn ?? null,
          kind: account?.kind ?? null,
          country: account?.country ?? null,
          industry: account?.industry ?? null,
          revenue: account?.revenue ?? null,
          currency: account?.currency ?? null,
          level: levels.get(member.id) ?? 'untouched',
        };
      }),
      lines: linesOf(loaded),
      affiliates: group.affiliates.map((affiliate) => ({
        ...affiliate,
        name: nameOf(affiliate.id),
        nameEn: accounts.get(affiliate.id)?.nameEn ?? null,
      })),
      controllers: group.ultimateControllers.map((party) => ({
        id: party.id,
        kind:
          party.kind === 'person' ? 'person' : accounts.get(party.id)?.kind === 'government' ? 'government' : 'account',
        name: party.kind === 'person' ? (personById.get(party.id)?.name ?? party.id) : nameOf(party.id),
        nameEn: (party.kind === 'person' ? personById : accounts).get(party.id)?.nameEn ?? null,
        ...stakeOfParty(loaded.ownership, party, group.rootId),
      })),
      problems: group.problems,
      alsoIn: standing.stored
        .filter((other) => other.id !== group.rootId)
        .map(({ id: other, name, nameEn }) => ({ id: other, name, nameEn })),
    };
  });
}

function stakeOfParty({ network, spread }: Ownership, party: { kind: string; id: string }, accountId: string) {
  const number = (party.kind === 'person' ? network.personNumber : network.accountNumber).get(party.id);
  const target = network.accountNumber.get(accountId);
  if (number === undefined || target === undefined) return { stake: null, min: null, max: null };
  const { stake, min, max } = stakeIn(spread(number, { way: 'down' }), target);
  return { stake, min, max };
}

/** Direct holdings by members, in members and in affiliates. `joint`: only together with others does it give control. */
function linesOf({ group, ownership }: LoadedGroup): Line[] {
  const { network } = ownership;
  const members = new Set(group.members.map((member) => member.id));
  const shown = [...members, ...group.affiliates.map((affiliate) => affiliate.id)];
  const lines: Line[] = [];
  for (const id of shown) {
    const account = network.accountNumber.get(id);
    if (account === undefined) continue;
    const holdings = network.up.holdings.subarray(network.up.from[account], network.up.from[account + 1]);
    const alone = (h: number) =>
      network.control[h] === 1 ||
      (network.votesMin[h] ?? 0) > 0.5 ||
      (network.votesExclusive[h] === 1 && (network.votesMin[h] ?? 0) >= 0.5);
    const joint = members.has(id) && ![...holdings].some(alone);
    for (const h of holdings) {
      const ownerId = network.ids[network.owner[h] ?? -1] ?? '';
      const [statement] = statementsOf(network, h);
      if (!members.has(ownerId) || !statement || statement.ownerKind === 'person') continue;
      const [min, max] = [network.min[h] ?? 0, network.max[h] ?? 1];
      lines.push({
        id: factId('stake', { ...statement }),
        ownerId,
        ownedId: id,
        share: Math.abs(max - min) <= 1e-9 ? min : null,
        min,
        max,
        control: alone(h),
        joint,
        source: statement.source,
        observedOn: statement.observedOn,
        confidence: statement.confidence,
      });
    }
  }
  return lines;
}
