// What hangs on somebody, theirs or ours: the open deals whose key persons we no longer reach without him.
import type { HangingAnswer, HangingDeal } from '../../../domain/contract/people.ts';
import { isOpen, windowsOn } from '../../../domain/coverage/windows.ts';
import { sumMoney } from '../../../domain/money/sum.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import { chainOf } from '../../../domain/reach/chain.ts';
import { cutPersons } from '../../../domain/reach/cuts.ts';
import { peopleGraph } from '../../../domain/reach/people-graph.ts';
import { reachOf } from '../../../domain/reach/reach.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { rates } from '../groups/statements.ts';
import { decisionOf, loadDeals, PeopleWalk, reachFacts } from '../reach/load.ts';
import { decisionsOfDeals, decisionsOfPersons } from '../reach/statements.ts';
import { ledTo } from './led-to.ts';
import { requirePerson } from './person.ts';

export async function hangingOnPerson(app: App, asking: Asking, id: string, asOf: string): Promise<HangingAnswer> {
  return app.graph.readAll(asking, async (tx) => {
    await requirePerson(tx, asking, id);
    const found = await hangingOn(tx, asking.viewer, { id, kind: 'person', through: [id] }, asOf);
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
export async function hangingOn(
  tx: Transaction,
  viewer: Viewer,
  { id, kind, through }: HangedOn,
  asOf: string,
): Promise<Pick<HangingAnswer, 'deals' | 'amounts' | 'unstated'>> {
  const parts = await tx.run(decisionsOfPersons, { ids: [...(await ledTo(tx, viewer, through, asOf))] });
  const windows = windowsOn(asOf);
  const all = await loadDeals(tx, viewer, new Set(parts.map((part) => part.dealId)));
  const open = all.filter((deal) => isOpen(deal, windows));
  const chains = await tx.run(decisionsOfDeals, {
    ids: open.map((deal) => deal.id),
    all: viewer.all,
    sees: [...viewer.sees],
  });
  const walk = new PeopleWalk(tx, viewer, asOf);
  const people = await walk.finish(await walk.around(chains.map((part) => part.personId)));
  const seen = chains.filter((part) => people.persons.has(part.personId));
  const facts = reachFacts(people, seen.map(decisionOf), open);
  const graph = peopleGraph(facts);
  const deals = open.flatMap((deal): HangingDeal[] => {
    const reach = reachOf(facts, deal.id, graph);
    const cut = cutPersons(reach, chainOf(reach)).find((each) => each.id === id && each.kind === kind);
    return cut ? [{ ...deal, cuts: cut.cuts }] : [];
  });
  deals.sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1) || compareIds(a.id, b.id));
  const { sums, unstated } = sumMoney(deals, await tx.run(rates, {}), asOf);
  return { deals, amounts: sums, unstated };
}
