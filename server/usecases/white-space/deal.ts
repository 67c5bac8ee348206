// A cell becomes a deal in one click.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { WhiteSpaceDealAnswer, whiteSpaceDealBody } from '../../../domain/contract/white-space.ts';
import { windowsOn } from '../../../domain/coverage/windows.ts';
import { type AnyRecord, factId } from '../../../domain/facts/registry.ts';
import { whiteSpaceOf } from '../../../domain/white-space/white-space.ts';
import { applyFacts, findFacts } from '../../facts/apply.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { visible } from '../facts/read.ts';
import { inWrite, requireReferences } from '../facts/write.ts';
import { loadGroup, standingOf } from '../groups/load.ts';
import { plainCell } from './group.ts';
import { marketFor } from './market.ts';
import { cellTaken } from './statements.ts';
import { waysOfGroup } from './ways.ts';

type Body = z.output<typeof whiteSpaceDealBody>;

/**
 * Makes an open deal that sells the product to the member of the group. Throws `fact-not-found` for an account that is no
 * member or a product that is not stored, `no-white-space` where the product is there already or an open deal sells it.
 */
export async function makeDeal(app: App, asking: Asking, groupId: string, body: Body): Promise<WhiteSpaceDealAnswer> {
  const { accountId, productId } = body;
  const today = app.today();
  const { group } = await app.graph.readAll(asking, async (tx) =>
    loadGroup(tx, asking.viewer, groupId, today, await standingOf(tx, groupId, today)),
  );
  if (!group.members.some(({ id }) => id === accountId))
    throw new MeridianError('fact-not-found', { kind: 'account', id: accountId });
  const written = await inWrite(app, asking, async (write) => {
    const deal = await dealFor(write.tx, asking, body, today);
    await requireReferences(write.tx, 'deal', deal);
    const { planned } = await applyFacts(write, 'deal', [{ record: deal }]);
    return planned[0]?.record ?? deal;
  });
  const { revision, after, result: deal } = written;
  // Another server of a cluster may read: it has to know of the write.
  const reading = { ...asking, bookmarks: [...(asking.bookmarks ?? []), after.bookmark] };
  const kept = await marketFor(app, reading, today);
  const ways = await waysOfGroup(app, reading, kept, accountId, [accountId]);
  const { cells } = whiteSpaceOf(kept.market, [accountId], (id) => ways.get(id));
  const cell = cells.find((each) => each.productId === productId);
  if (!cell) throw new MeridianError('fact-not-found', { kind: 'product', id: productId });
  return { deal, cell: plainCell(cell), revision, ...after };
}

/** What is left out comes from the cell: its worth, the rival who has it, the names of both. */
async function dealFor(tx: Transaction, asking: Asking, body: Body, today: string): Promise<AnyRecord> {
  const { accountId, productId } = body;
  const [account, product] = [
    (await findFacts(tx, 'account', [accountId])).get(accountId)?.record,
    (await findFacts(tx, 'product', [productId])).get(productId)?.record,
  ];
  if (!account || !visible(asking, account))
    throw new MeridianError('fact-not-found', { kind: 'account', id: accountId });
  if (!product) throw new MeridianError('fact-not-found', { kind: 'product', id: productId });
  const { dueFrom } = windowsOn(today);
  const [taken] = await tx.run(cellTaken, { accountId, productId, asOf: today, dueFrom });
  if (taken) throw new MeridianError('no-white-space', taken);
  const potentialId = factId('potential', { accountId, productId });
  const stated = (await findFacts(tx, 'potential', [potentialId])).get(potentialId)?.record;
  const amount = body.amount === undefined ? (stated?.['value'] ?? null) : body.amount;
  const rival = stated?.['state'] === 'competitor' ? stated['competitorId'] : null;
  return {
    id: randomUUID(),
    name: body.name ?? `${String(product['name'])} · ${String(account['name'])}`,
    accountId,
    stage: body.stage ?? null,
    outcome: 'open',
    amount,
    currency: body.currency === undefined ? (amount === null ? null : (stated?.['currency'] ?? null)) : body.currency,
    openedOn: today,
    closeOn: body.closeOn ?? null,
    colleagueIds: body.colleagueIds ?? [],
    productIds: [productId],
    competitorIds: rival ? [String(rival)] : [],
  };
}
