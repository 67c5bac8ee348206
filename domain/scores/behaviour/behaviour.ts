// Behaviour: points for what a customer does by himself, fading with time.
import { dateOfDay, dayNumber } from '../../calendar/day.ts';
import type { ScoreFacts } from '../facts.ts';
import { numberOf, textOf } from '../measured.ts';
import type { Measure, ScoreContext, ScoreModel } from '../model.ts';
import { latest, sumOf } from '../sum.ts';
import { behaviourLedger } from './ledger.ts';
import { type BehaviourParameters, behaviourParameters, pointsOfKind, STANDARD_BEHAVIOUR } from './parameters.ts';
import { BEHAVIOUR_WORDS } from './words.ts';

export interface ScoredEvent {
  id: string;
  day: string;
  kind: string;
  points: number;
}

/** The events up to the date and in the window, both ends included, with what each is still worth; ages in whole UTC days. */
export function scoredEvents(
  facts: ScoreFacts,
  { asOf }: ScoreContext,
  parameters: BehaviourParameters,
): ScoredEvent[] {
  const today = dayNumber(asOf);
  const worth = pointsOfKind(parameters);
  return facts.events.flatMap(({ id, at, kind }) => {
    const day = dayNumber(at);
    const age = today - day;
    if (age < 0 || age > parameters.windowDays) return [];
    return [{ id, day: dateOfDay(day), kind, points: worth(kind) * 2 ** (-age / parameters.halfLifeDays) }];
  });
}

/** `{points, events, lastEventOn}`. */
function measure(facts: ScoreFacts, context: ScoreContext, parameters: BehaviourParameters): Measure | null {
  const events = scoredEvents(facts, context, parameters);
  if (events.length === 0) return null;
  return {
    points: sumOf(events.map(({ points }) => points)),
    events: events.length,
    lastEventOn: latest(events.map(({ day }) => day)),
  };
}

export const BEHAVIOUR: ScoreModel<BehaviourParameters> = {
  id: 'behaviour',
  parameters: behaviourParameters,
  standard: STANDARD_BEHAVIOUR,
  columns: [
    { id: 'points', of: 'part', kind: 'number' },
    { id: 'events', of: 'part', kind: 'number', key: 1 },
    { id: 'lastEventOn', of: 'measure', kind: 'day', key: 2 },
  ],
  segments: () => ['hot', 'warm', 'cold'],
  measure,
  reasonOf: () => 'no-events',
  cuts: () => null,
  score: (measured, _cuts, _context, { classes }) => {
    const points = numberOf(measured, 'points') ?? 0;
    const segment = points >= classes.hot ? 'hot' : points >= classes.warm ? 'warm' : 'cold';
    const parts = { points, events: numberOf(measured, 'events') };
    return { score: points, low: points, high: points, segment, reason: null, parts };
  },
  rollUp: (measures) => ({
    points: sumOf(measures.map((each) => numberOf(each, 'points') ?? 0)),
    events: sumOf(measures.map((each) => numberOf(each, 'events') ?? 0)),
    lastEventOn: latest(measures.map((each) => textOf(each, 'lastEventOn'))),
  }),
  ledger: (facts, _cuts, context, parameters) => behaviourLedger(scoredEvents(facts, context, parameters)),
  words: BEHAVIOUR_WORDS,
};
