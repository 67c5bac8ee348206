// One group as it is shown: members with their stakes, affiliates, who controls its root, what cannot be right.
import { betweenMembers } from './between.ts';
import { compareIds } from './counting.ts';
import { type Groups, groupsOf } from './groups.ts';
import type { OwnershipNetwork } from './network.ts';
import { ultimateControllersOf } from './owners.ts';
import type { Ownership } from './ownership.ts';
import { problemsAmong } from './problems.ts';
import type { AskedGroup, Member, OwnershipGroup } from './result.ts';
import { type Amount, depths, stakeIn } from './stakes.ts';

/** From this share on, held by the members together, an account that is no member is an affiliate. */
export const AFFILIATE_SHARE = 0.2;
const ROUNDING = 1e-9;

/** Every group, or those whose roots are wanted, by root id; accounts in no group are not listed. */
export function allGroups(ownership: Ownership, isWanted: (rootId: string) => boolean = () => true): OwnershipGroup[] {
  const groups = groupsOf(ownership);
  const wanted = groups.roots.map((root) => ownership.network.ids[root]!).filter(isWanted);
  return wanted.flatMap((rootId) => groupOfRoot(ownership, groups, rootId) ?? []);
}

/** The group of one root; undefined for what is no root. */
export function groupOfRoot(ownership: Ownership, groups: Groups, rootId: string): OwnershipGroup | undefined {
  const root = ownership.network.accountNumber.get(rootId);
  const members = root === undefined ? undefined : groups.membersOf.get(root);
  return members && groupUnder(ownership, root!, members);
}

/**
 * The group an account is asked for: its root's; in several groups the one with the largest stake (its known part),
 * then by root id; in none, and for a government or an account nothing is known of, a group of itself.
 */
export function groupOf(ownership: Ownership, groups: Groups, accountId: string): AskedGroup {
  const { network } = ownership;
  const account = network.accountNumber.get(accountId);
  if (account === undefined) return alone(accountId);
  const roots = groups.membersOf.has(account) ? [account] : groups.rootsOf(account);
  const found = roots.map((root) => groupUnder(ownership, root, groups.membersOf.get(root)!));
  const part = (group: OwnershipGroup) => group.members.find((member) => member.id === accountId)?.min ?? -1;
  found.sort((a, b) => part(b) - part(a));
  const group = found[0] ?? groupUnder(ownership, account, [account]);
  const memberIds = new Set(group.members.map((member) => member.id));
  const above = ultimateControllersOf(ownership, network.accountNumber.get(group.rootId)!);
  return {
    ...group,
    ultimateControllers: above.filter((party) => party.kind === 'person' || !memberIds.has(party.id)),
  };
}

const WHOLE: Amount = { stake: 1, min: 1, max: 1, complete: true, reason: null };

function alone(id: string): AskedGroup {
  const root: Member = {
    id,
    parentIds: [],
    depth: 0,
    effectiveStake: 1,
    min: 1,
    max: 1,
    complete: true,
    reason: null,
    control: 'yes',
  };
  return { rootId: id, members: [root], affiliates: [], problems: [], ultimateControllers: [] };
}

/** Describes the group of a root whose members are known. */
function groupUnder(ownership: Ownership, root: number, members: readonly number[]): OwnershipGroup {
  const { network, problems } = ownership;
  const affiliates = affiliatesOf(network, members);
  return {
    rootId: network.ids[root]!,
    members: describe(ownership, root, members),
    affiliates: affiliates.map(({ party, share }) => ({ id: network.ids[party]!, share })),
    problems: problemsAmong(network, problems, [...members, ...affiliates.map(({ party }) => party)]),
  };
}

/** A member held only by boundaries that are left out has no parent here; its depth is then that in the whole network. */
function describe({ network, spread }: Ownership, root: number, members: readonly number[]): Member[] {
  const inGroup = new Set(members);
  const between = betweenMembers(network, inGroup);
  const amounts = spread(root, { way: 'down', within: (party) => inGroup.has(party) || between.has(party) });
  const depth = depths(network.down, root, (party) => inGroup.has(party)).set(root, 0);
  const overall = depth.size < members.length ? depths(network.down, root) : depth;
  return members
    .map((party): Member => {
      const { stake, ...amount } = party === root ? WHOLE : stakeIn(amounts, party);
      return {
        id: network.ids[party]!,
        parentIds: parentsOf(network, party, inGroup),
        depth: depth.get(party) ?? overall.get(party) ?? 0,
        effectiveStake: stake,
        ...amount,
        control: 'yes',
      };
    })
    .sort((a, b) => a.depth - b.depth || compareIds(a.id, b.id));
}

function parentsOf({ ids, owner, up }: OwnershipNetwork, party: number, members: ReadonlySet<number>): string[] {
  const parents: string[] = [];
  for (let at = up.from[party]!; at < up.from[party + 1]!; at++) {
    const holder = owner[up.holdings[at]!]!;
    if (holder !== party && members.has(holder)) parents.push(ids[holder]!);
  }
  return parents;
}

function affiliatesOf({ owned, min, down }: OwnershipNetwork, members: readonly number[]) {
  const inGroup = new Set(members);
  const held = new Map<number, number>();
  for (const member of members)
    for (let at = down.from[member]!; at < down.from[member + 1]!; at++) {
      const holding = down.holdings[at]!;
      const party = owned[holding]!;
      if (!inGroup.has(party)) held.set(party, (held.get(party) ?? 0) + min[holding]!);
    }
  return [...held]
    .map(([party, share]) => ({ party, share: Number(share.toPrecision(12)) }))
    .filter(({ share }) => share >= AFFILIATE_SHARE - ROUNDING)
    .sort((a, b) => b.share - a.share || a.party - b.party);
}
