// Every cause there is on a day, by the rules.
import { compareIds } from '../ownership/counting.ts';
import { attitudeFalls } from './attitude-fell.ts';
import { contactDrops } from './contact-drop.ts';
import { contractEnds } from './contract-end.ts';
import { idleDeals } from './deal-idle.ts';
import { type SignalFacts, signalDay } from './facts.ts';
import type { SignalFound } from './found.ts';
import { departures } from './key-person-departed.ts';
import type { Rules } from './rules.ts';
import { silences } from './silence.ts';
import { untouchedPotentials } from './untouched-potential.ts';

/** What enabled rules find in the facts on a day (YYYY-MM-DD), by cause. */
export function signalsIn(facts: SignalFacts, rules: Rules, asOf: string): SignalFound[] {
  const day = signalDay(facts, asOf);
  const by = <R extends { enabled: boolean }>(rule: R, find: (of: typeof day, rule: R) => SignalFound[]) =>
    rule.enabled ? find(day, rule) : [];
  return [
    ...by(rules.silence, silences),
    ...by(rules['key-person-departed'], departures),
    ...by(rules['attitude-fell'], attitudeFalls),
    ...by(rules['contact-drop'], contactDrops),
    ...by(rules['contract-end'], contractEnds),
    ...by(rules['untouched-potential'], untouchedPotentials),
    ...by(rules['deal-idle'], idleDeals),
  ].sort((a, b) => compareIds(a.cause, b.cause));
}
