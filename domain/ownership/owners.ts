// Who holds in an account through all chains, and who controls it in the end.
import { controlledBy } from './control.ts';
import type { Party } from './facts.ts';
import { withoutReturns } from './loops.ts';
import { partyOf } from './network.ts';
import type { Ownership } from './ownership.ts';
import type { Control, OwnerRow, Owners } from './result.ts';
import { rootOf } from './roots.ts';
import { type Amount, amountOf, depths, largestFirst, stakeIn } from './stakes.ts';

/**
 * The effective stake of everybody who reaches an account, largest first, then by id, and its ultimate controllers.
 * Empty for an account nothing is known of.
 */
export function ownersOf(ownership: Ownership, accountId: string): Owners {
  const { network } = ownership;
  const account = network.accountNumber.get(accountId);
  if (account === undefined) return { rows: [], ultimateControllers: [] };
  const above = depths(network.up, account);
  const within = (party: number) => party === account || above.has(party);
  const stakeOf = stakesFromBelow(ownership, account, within);
  const control = controlAbove(ownership, account, within, above.keys());
  const rows = [...above].map(([owner, depth]): OwnerRow => {
    return { ...partyOf(network, owner), ...stakeOf(owner), depth, control: control.get(owner)?.get(account) ?? 'no' };
  });
  return { rows: rows.sort(largestFirst), ultimateControllers: ultimate(ownership, account, control) };
}

/**
 * Effective stakes in one account. One pass upward serves all owners (column X of (I - A)^-1): as it is for an owner in
 * no loop, divided by what comes back to the owner for one in a loop. Where that loop has uncertain shares or cannot be
 * divided out, the owner's own chains are followed down.
 */
function stakesFromBelow(ownership: Ownership, account: number, within: (party: number) => boolean) {
  const { spread, loops } = ownership;
  const upward = spread(account, { way: 'up' });
  return (owner: number): Amount => {
    const at = upward.placeOf(owner);
    if (at === undefined || !upward.looped[at]) return stakeIn(upward, owner);
    const divided = upward.met[at] === 0 ? withoutReturns(loops.get(owner)!, owner, 'min') : null;
    const stake = divided ? upward.min[at]! / divided.returns : Number.NaN;
    if (Number.isNaN(stake)) return stakeIn(spread(owner, { way: 'down', within }), account);
    return amountOf(stake, stake, 0);
  };
}

/** Who controls an account and is controlled by nobody but those it controls itself. */
export function ultimateControllersOf(ownership: Ownership, account: number): Party[] {
  const above = depths(ownership.network.up, account);
  const within = (party: number) => party === account || above.has(party);
  return ultimate(ownership, account, controlAbove(ownership, account, within, above.keys()));
}

/** What the account and everybody above it control among themselves. */
function controlAbove(
  { findControlled }: Ownership,
  account: number,
  within: (party: number) => boolean,
  above: Iterable<number>,
): Map<number, Map<number, Control>> {
  return new Map([account, ...above].map((party) => [party, controlledBy(findControlled, party, within)]));
}

/**
 * Controllers nobody else controls. Those who control each other are one: their root; and none if that is the account
 * asked about itself.
 */
function ultimate({ network }: Ownership, account: number, control: Map<number, Map<number, Control>>): Party[] {
  const controls = (owner: number, owned: number) => control.get(owner)?.get(owned) === 'yes';
  const controllers = [...control.keys()].filter((owner) => owner !== account && controls(owner, account));
  const chosen = new Set<number>();
  for (const controller of controllers) {
    const above = controllers.filter((other) => controls(other, controller));
    if (!above.every((other) => controls(controller, other))) continue;
    const root = rootOf(network, [controller, ...above, ...(controls(account, controller) ? [account] : [])]);
    if (root !== account) chosen.add(root);
  }
  return [...chosen].sort((a, b) => a - b).map((party) => partyOf(network, party));
}
