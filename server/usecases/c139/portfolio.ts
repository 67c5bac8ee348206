// What the lists over all open deals have in common.
import type { z } from 'zod';
import { templatesFor } from '../../../domain/c139/templates.ts';
import { commonCurrency } from '../../../domain/money/common-currency.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { membersOfGroups, type rates } from '../groups/statements.ts';
import type { KeptStanding } from './compute-standings.ts';
import { KeptStandings } from './kept-standings.ts';
import { groupsOfAccounts } from './statements.ts';

/** Which deals are wanted. */
export interface PortfolioQuestion {
  asOf: string;
  /** Root of a group. */
  group?: string | undefined;
  /** Part of the name of a deal or its account. */
  q?: string | undefined;
}

const keptOf = new WeakMap<App, KeptStandings>();

/** Every open deal that fits group and text. */
export async function standingsFor(
  app: App,
  asking: Asking,
  tx: Transaction,
  { asOf, group, q }: PortfolioQuestion,
): Promise<KeptStanding[]> {
  const kept = keptOf.get(app) ?? new KeptStandings();
  keptOf.set(app, kept);
  const all = [...(await kept.of(tx, asking.viewer, asOf, templatesFor(app.templates))).values()];
  const members = group === undefined ? null : await tx.run(membersOfGroups, { ids: [group] });
  // An account in no group is a group of one.
  const accounts = members && new Set([group, ...members.map((member) => member.id)]);
  const text = q?.toLowerCase() ?? '';
  if (!accounts && text === '') return all;
  return all.filter(({ deal }) => {
    if (accounts && !accounts.has(deal.accountId)) return false;
    return [deal.name, deal.accountName, deal.accountNameEn].some((each) => each?.toLowerCase().includes(text));
  });
}

/** Amounts in one currency, 0 where none is stated or no rate brings them together. */
export function worthOf(
  standings: readonly KeptStanding[],
  stated: z.infer<typeof rates.row>[],
  asOf: string,
): (dealId: string) => number {
  const deals = standings.map(({ deal }) => deal);
  const common = commonCurrency(
    deals.filter((deal) => deal.amount !== null),
    stated,
    asOf,
  );
  const worth = new Map(
    deals.map(({ id, amount, currency }) => [id, amount === null || !common ? 0 : amount * common.factorOf(currency)]),
  );
  return (id) => worth.get(id) ?? 0;
}

/** The group of each deal's account; of an account in none, itself. */
export async function groupsFor(tx: Transaction, deals: readonly KeptStanding['deal'][]) {
  const rows = await tx.run(groupsOfAccounts, { ids: [...new Set(deals.map((deal) => deal.accountId))] });
  const known = new Map(rows.map(({ id, ...group }) => [id, group]));
  return ({ accountId, accountName, accountNameEn }: KeptStanding['deal']) =>
    known.get(accountId) ?? { groupId: accountId, groupName: accountName, groupNameEn: accountNameEn };
}
