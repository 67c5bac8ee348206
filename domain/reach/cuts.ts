// On whom our reach of the key persons hangs.
import { compareIds } from '../ownership/counting.ts';
import { type ChainMember, reachedKeyPersons } from './chain.ts';
import type { KnownReach } from './known.ts';
import { isAtLeast, REACH_MODEL } from './model.ts';
import { between } from './other-ways.ts';
import { bestWithout, wayIn } from './routes.ts';
import { bestValue } from './spread.ts';
import { before } from './toward.ts';

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
export function cutPersons(reach: KnownReach, chain: readonly ChainMember[]): CutPerson[] {
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
export function cutsOf(reach: KnownReach, target: number): Pick<CutPerson, 'id' | 'kind'>[] {
  const { graph, point, start } = reach;
  // Only who is on the best route can be one.
  const best = wayIn(point, start, target);
  if (!best || !isAtLeast(bestValue(point, target), REACH_MODEL.weak)) return [];
  const within = before(reach, target);
  const none: ReadonlySet<number> = new Set();
  const cutOff = (persons: ReadonlySet<number>, colleagues: ReadonlySet<number>) => {
    const route = bestWithout(reach, target, { persons, colleagues }, within);
    return !isAtLeast(route?.value ?? 0, REACH_MODEL.weak);
  };
  const cuts: Pick<CutPerson, 'id' | 'kind'>[] = [];
  if (cutOff(none, new Set([best.colleague]))) cuts.push({ id: graph.colleagues[best.colleague]!, kind: 'colleague' });
  for (const person of between(best))
    if (cutOff(new Set([person]), none)) cuts.push({ id: graph.ids[person]!, kind: 'person' });
  return cuts;
}
