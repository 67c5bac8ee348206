// C139 of facts that are only tried: the same functions as the server's.
import type { Bounds } from '../../../domain/c139/bounds.ts';
import type { C139Facts } from '../../../domain/c139/facts.ts';
import { scoreAsProposed, scoreOf } from '../../../domain/c139/score.ts';
import type { Templates } from '../../../domain/c139/templates.ts';
import type { ChainPortrait } from '../../../domain/reach/deal.ts';
import type { ZoneRange } from './zone.ts';

export interface TriedC139 {
  /** By the template asked for, or where it has no points, by the one that has. */
  score: Bounds | null;
  label: string;
  zone: ZoneRange | null;
  /** If everything the power map then proposes were confirmed. */
  ifConfirmed: { label: string; zone: ZoneRange | null };
}

/** Score and zone of a chain; gaps are left out, since they take most of the time and no step waits for them. */
export function triedC139(chain: ChainPortrait, facts: C139Facts, { points, zones }: Templates): TriedC139 {
  const { label, zone } = scoreOf(zones, chain, facts);
  const proposed = scoreAsProposed(zones, chain, facts);
  return {
    score: scoreOf(points, chain, facts).score,
    label,
    zone,
    ifConfirmed: { label: proposed.label, zone: proposed.zone },
  };
}
