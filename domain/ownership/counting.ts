// Which of several statements about the same thing counts.
import { CONFIDENCES, RANKED_SOURCES } from '../facts/provenance.ts';
import { factId } from '../facts/registry.ts';
import type { OwnershipStatement } from './facts.ts';

const CLEAR = CONFIDENCES.indexOf('clear');

function confidenceRank(statement: OwnershipStatement): number {
  return statement.confidence === null ? CLEAR : CONFIDENCES.indexOf(statement.confidence);
}

const SOURCES: readonly (string | null)[] = RANKED_SOURCES;

function sourceRank(statement: OwnershipStatement): number {
  const rank = SOURCES.indexOf(statement.source);
  return rank < 0 ? SOURCES.length : rank;
}

/**
 * Orders contradicting statements of one owner, owned and interest, the one that counts first: newest observation
 * (none is the oldest), then confidence (none stated is `clear`), then source (registry, document, crm, colleague,
 * other), then id. The others are kept and shown, and add nothing.
 */
export function byStanding(a: OwnershipStatement, b: OwnershipStatement): number {
  const [observedA, observedB] = [a.observedOn ?? '', b.observedOn ?? ''];
  if (observedA !== observedB) return observedA > observedB ? -1 : 1;
  const byConfidence = confidenceRank(a) - confidenceRank(b);
  if (byConfidence !== 0) return byConfidence;
  const bySource = sourceRank(a) - sourceRank(b);
  if (bySource !== 0) return bySource;
  return compareIds(factId('stake', a), factId('stake', b));
}

/** Order of ids everywhere in the analytics: by code unit, the same on every machine and in every language. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
