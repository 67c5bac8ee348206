// Whose scores a written fact can move: remembered with the write, worked out and stored soon after by server/scores.
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';

/** Ids by how they move scores. What follows from them is found when the scores are told again. */
export interface ScoreTouch {
  /** Accounts by themselves. */
  accounts: Set<string>;
  /** Persons whose own facts count where they sit. */
  people: Set<string>;
  /** Persons from whom something gets to others. */
  led: Set<string>;
  /** Accounts in which who leads whom may have changed. */
  whole: Set<string>;
  seats: Set<string>;
  deals: Set<string>;
  /** Everything: a rate changed, or more than is worth naming. */
  all: boolean;
}

export function noScoreTouch(): ScoreTouch {
  return {
    accounts: new Set(),
    people: new Set(),
    led: new Set(),
    whole: new Set(),
    seats: new Set(),
    deals: new Set(),
    all: false,
  };
}

/** Ids named by one write; with more, as with a batch of an import, everything is told again. */
const NAMED = 2_000;

type Part = Exclude<keyof ScoreTouch, 'all'>;

/** Kinds that are left out move no score. */
const MOVES: Partial<Record<FactKind, readonly [Part, string][]>> = {
  account: [['accounts', 'id']],
  person: [['led', 'id']],
  seat: [['whole', 'accountId']],
  holder: [
    ['seats', 'seatId'],
    ['led', 'personId'],
  ],
  tie: [['led', 'personId']],
  influence: [
    ['led', 'fromId'],
    ['led', 'toId'],
  ],
  deal: [
    ['deals', 'id'],
    ['accounts', 'accountId'],
  ],
  decision: [
    ['deals', 'dealId'],
    ['led', 'personId'],
  ],
  interaction: [['led', 'personIds']],
  order: [['accounts', 'accountId']],
  potential: [['accounts', 'accountId']],
  event: [
    ['accounts', 'accountId'],
    ['people', 'personId'],
  ],
  assessment: [['deals', 'dealId']],
  coachStatement: [['deals', 'dealId']],
  action: [['deals', 'dealId']],
};

/** Adds what a fact moves, as it was and as it is. */
export function scoreTouchOf(touch: ScoreTouch, kind: FactKind, records: readonly (AnyRecord | undefined)[]): void {
  if (kind === 'rate') touch.all = true;
  for (const [part, column] of MOVES[kind] ?? [])
    for (const record of records) {
      const value = record?.[column] ?? [];
      for (const id of Array.isArray(value) ? value : [String(value)]) touch[part].add(id);
    }
}

/** What is stored of it; null where no score can have moved. */
export function scoreWork(touch: ScoreTouch & { groups?: Set<string> }, revision: number, importId: string | null) {
  const { all, ...parts } = touch;
  const size = Object.values(parts).reduce((sum, ids) => sum + ids.size, 0);
  if (!all && size === 0) return null;
  const whole = all || size > NAMED;
  const named = Object.fromEntries(Object.entries(parts).map(([part, ids]) => [part, whole ? [] : [...ids]]));
  return { revision, ...(importId === null ? {} : { importId }), all: whole, ...named };
}
