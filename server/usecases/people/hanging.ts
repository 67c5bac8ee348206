// What hangs on somebody, theirs or ours: the open deals whose key persons we no longer reach without him.
import type { HangingAnswer, HangingDeal } from '../../../domain/contract/hanging.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { hangingOnAll } from '../reach/hanging.ts';
import { ledTo } from '../reach/led-to.ts';
import { loadDeals } from '../reach/load.ts';
import { decisionsOfPersons } from '../reach/statements.ts';
import { requirePerson } from './person.ts';

export async function hangingOnPerson(app: App, asking: Asking, id: string, asOf: string): Promise<HangingAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    await requirePerson(tx, asking, id);
    const found = await hangingOnOne(tx, asking.viewer, { id, kind: 'person', through: [id] }, asOf);
    const named = await namesByKind(tx, { person: [id, ...found.deals.flatMap((deal) => deal.cuts)] });
    return { id, asOf, ...found, ...named };
  });
}

interface HangedOn {
  id: string;
  kind: 'person' | 'colleague';
  /** Whom a route over him passes: the person himself, or those a colleague is tied to. */
  through: Iterable<string>;
}

/** The largest amount first, one that is not stated last, then by id; with what they add up to. */
export async function hangingOnOne(
  tx: Transaction,
  viewer: Viewer,
  { id, kind, through }: HangedOn,
  asOf: string,
): Promise<Pick<HangingAnswer, 'deals' | 'amounts' | 'unstated'>> {
  const parts = await tx.run(decisionsOfPersons, { ids: [...(await ledTo(tx, viewer, through, asOf))] });
  const deals = await loadDeals(tx, viewer, new Set(parts.map((part) => part.dealId)));
  const everything = await hangingOnAll(tx, viewer, deals, asOf);
  const own = everything.find((each) => each.id === id && each.kind === kind);
  const cuts = new Map(own?.deals.map((deal) => [deal.dealId, deal.cuts]));
  return {
    deals: deals
      .flatMap((deal): HangingDeal[] => {
        const cut = cuts.get(deal.id);
        return cut ? [{ ...deal, cuts: cut }] : [];
      })
      .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || compareIds(a.id, b.id)),
    amounts: own?.money.sums ?? [],
    unstated: own?.money.unstated ?? 0,
  };
}
