// Which stated influence informal standing is read from. Conflicts and a weight of 0 are none; assumed lines take no part.
import type { Influence } from '../facts/person.ts';
import { type CompactGraph, compactGraph } from '../graph/compact.ts';
import { INFORMAL_KINDS, type InfluenceKind } from './model.ts';

export type StatedInfluence = Pick<Influence, 'fromId' | 'toId' | 'weight' | 'kind'>;

/** How many lines between two persons are of a kind. */
export interface KindCount {
  kind: InfluenceKind;
  lines: number;
}

/** The kinds that occur among some persons, the one with most lines first: standing is read from that unless asked. */
export function kindsOfInfluence(personIds: readonly string[], influences: readonly StatedInfluence[]): KindCount[] {
  const onMap = new Set(personIds);
  const lines = influences.filter(
    ({ fromId, toId, weight }) => weight > 0 && fromId !== toId && onMap.has(fromId) && onMap.has(toId),
  );
  return INFORMAL_KINDS.map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind).length }))
    .filter((count) => count.lines > 0)
    .sort((a, b) => b.lines - a.lines);
}

/** One kind of influence among some persons, read from the influenced to the influencer. */
export function influenceGraph(
  personIds: readonly string[],
  influences: readonly StatedInfluence[],
  kind: InfluenceKind,
): CompactGraph {
  const lines = influences.filter((line) => line.kind === kind && line.weight > 0);
  return compactGraph(
    personIds,
    lines.map(({ fromId, toId, weight }) => ({ from: toId, to: fromId, weight })),
  );
}
