// Why a behaviour score is what it is: what each kind of event adds.
import type { Ledger, LedgerTerm } from '../../contract/common.ts';
import { compareIds } from '../../ownership/counting.ts';
import { newestFacts, scoreLedger } from '../ledger.ts';
import { sumOf } from '../sum.ts';
import type { ScoredEvent } from './behaviour.ts';
import { plainKind } from './parameters.ts';

/** Kinds told one by one; kinds are free text, and more of them would be a list of events. */
export const MOST_KINDS = 12;

/** A term per kind, the one that adds most first, then all other kinds together; they add up to the score. */
export function behaviourLedger(events: readonly ScoredEvent[]): Ledger {
  const byKind = new Map<string, ScoredEvent[]>();
  for (const event of events) {
    const kind = plainKind(event.kind);
    const known = byKind.get(kind);
    if (known) known.push(event);
    else byKind.set(kind, [event]);
  }
  const kinds = [...byKind]
    .map(([kind, all]) => termOf('behaviour.kind', kind, all))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || compareIds(a.label, b.label));
  if (kinds.length <= MOST_KINDS) return scoreLedger('behaviour', kinds);
  const shown = kinds.slice(0, MOST_KINDS);
  const told = new Set(shown.map(({ label }) => label));
  const rest = events.filter(({ kind }) => !told.has(plainKind(kind)));
  return scoreLedger('behaviour', [...shown, termOf('behaviour.other', '', rest)]);
}

function termOf(code: string, label: string, events: readonly ScoredEvent[]): LedgerTerm {
  return {
    code,
    label,
    value: sumOf(events.map(({ points }) => points)),
    formula: `n = ${events.length}`,
    facts: newestFacts(
      'event',
      events.map(({ id, day, kind, points }) => ({ id, day, text: `${kind} ${Math.round(points * 100) / 100}` })),
    ),
  };
}
