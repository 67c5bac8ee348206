// Short ways to write what C139 rests on in tests.

import type { ReachFacts } from '../../reach/facts.ts';
import { reachOf } from '../../reach/reach.ts';
import { c139Of } from '../deal.ts';
import type { AssessedItem, C139Facts, CoachedItem } from '../facts.ts';
import { BY_COVERAGE } from './templates.ts';

/** `assessed('control-139', 'W1', 'yes')` */
export function assessed(
  template: string,
  item: string,
  value: string | null,
  rest: Partial<AssessedItem> = {},
): AssessedItem {
  return {
    template,
    item,
    value,
    coachConfirmed: null,
    competitorId: null,
    proposed: null,
    templateVersion: null,
    source: null,
    observedOn: null,
    confidence: null,
    evidence: null,
    link: null,
    by: null,
    ...rest,
  };
}

/** `control('W1 F1 C1', 'C2')`: the first hold, the others do not, the rest is unknown. */
export function control(yes: string, no = ''): AssessedItem[] {
  const words = (text: string) => text.split(' ').filter(Boolean);
  return [
    ...words(yes).map((item) => assessed('control-139', item, 'yes')),
    ...words(no).map((item) => assessed('control-139', item, 'no')),
  ];
}

export function coached(personId: string, template: string, item: string, value: string): CoachedItem {
  return { personId, template, item, value, source: null, observedOn: null, confidence: null, evidence: null };
}

export function c139Facts(given: Partial<C139Facts> = {}): C139Facts {
  return { assessments: [], statements: [], coaches: [], ...given };
}

/** C139 of the deal `d`. */
export function c139(facts: ReachFacts, own: Partial<C139Facts> = {}, templates = BY_COVERAGE) {
  return c139Of(reachOf(facts, 'd'), 'd', c139Facts(own), templates);
}
