// On whom our reach of the key persons hangs.
import { compareIds } from '../ownership/counting.ts';
import { type ChainMember, reachedKeyPersons } from './chain.ts';
import type { Reach } from './reach.ts';
import { bestWithout, holds, numbersOf, routeIn } from './routes.ts';

export interface CutPerson {
  id: string;
  /** Theirs or ours. */
  kind: 'person' | 'colleague';
  /** The key persons who fall below weakly reached without him, by id; never himself. */
  cuts: string[];
}

/**
 * Persons and colleagues without whom a key person is no longer even weakly reached: who cuts most comes first, then by id.
 * Without somebody, his routes are gone; influence assumed past his seat is not.
 */
export function cutPersons(reach: Reach, chain: readonly ChainMember[]): CutPerson[] {
  const found = new Map<string, CutPerson>();
  const add = (id: string, kind: CutPerson['kind'], keyId: string) => {
    const known = found.get(`${kind} ${id}`);
    if (known) known.cuts.push(keyId);
    else found.set(`${kind} ${id}`, { id, kind, cuts: [keyId] });
  };
  for (const { id } of reachedKeyPersons(reach, chain))
    for (const cut of cutsOf(reach, reach.graph.numbers.get(id)!)) add(cut.id, cut.kind, id);
  return [...found.values()].sort((a, b) => b.cuts.length - a.cuts.length || compareIds(a.id, b.id));
}

/** The persons and colleagues without whom a person, by number, is no longer weakly reached; nobody where he is not now. */
export function cutsOf(reach: Reach, target: number): Pick<CutPerson, 'id' | 'kind'>[] {
  const { graph } = reach;
  // Only who is on the best route can be one.
  const best = routeIn(reach, reach.point, reach.start, target);
  if (!best || !holds(best)) return [];
  const { colleague, between } = numbersOf(graph, best);
  const none: ReadonlySet<number> = new Set();
  const cuts: Pick<CutPerson, 'id' | 'kind'>[] = [];
  if (!holds(bestWithout(reach, target, { persons: none, colleagues: new Set([colleague]) })))
    cuts.push({ id: graph.colleagues[colleague]!, kind: 'colleague' });
  for (const person of between)
    if (!holds(bestWithout(reach, target, { persons: new Set([person]), colleagues: none })))
      cuts.push({ id: graph.ids[person]!, kind: 'person' });
  return cuts;
}
