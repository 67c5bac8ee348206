// Completeness, 0 to 100: how much of what the figures need is filled in.
import type { LedgerFact } from '../../contract/common.ts';
import { compareIds } from '../../ownership/counting.ts';
import type { ScoreFacts } from '../facts.ts';
import { MOST_FACTS_OF_TERM, scoreLedger } from '../ledger.ts';
import { numberOf, withoutScore } from '../measured.ts';
import type { Measure, Scored, ScoreModel } from '../model.ts';
import { settled, sumOf } from '../sum.ts';
import { askedFields } from './fields.ts';
import { type CompletenessParameters, completenessParameters, STANDARD_COMPLETENESS } from './parameters.ts';
import { COMPLETENESS_KINDS, type Fill, fillOf, pointsByKind } from './share.ts';
import { COMPLETENESS_WORDS } from './words.ts';

/** `{accountFilled, accountAll, peopleFilled, peopleAll, dealsFilled, dealsAll}`, in weights. */
function measure(facts: ScoreFacts, parameters: CompletenessParameters): Measure {
  const fill = fillOf(askedFields(facts), parameters);
  return Object.fromEntries(
    COMPLETENESS_KINDS.flatMap((kind) => [
      [`${kind}Filled`, fill[kind].filled],
      [`${kind}All`, fill[kind].all],
    ]),
  );
}

function score(measured: Measure, parameters: CompletenessParameters): Scored {
  const fill = fillFrom(measured);
  const points = pointsByKind(fill, parameters);
  const parts = Object.fromEntries(
    COMPLETENESS_KINDS.map((kind) => {
      const { filled, all } = fill[kind];
      return [kind, all === 0 ? null : (100 * filled) / all];
    }),
  );
  if (points.size === 0) return withoutScore('nothing-asked', parts);
  const sum = settled(sumOf(points.values()));
  return { score: sum, low: sum, high: sum, segment: segmentOf(sum, parameters), reason: null, parts };
}

function fillFrom(measured: Measure): Fill {
  const of = (kind: string) => ({
    filled: numberOf(measured, `${kind}Filled`) ?? 0,
    all: numberOf(measured, `${kind}All`) ?? 0,
  });
  return { account: of('account'), people: of('people'), deals: of('deals') };
}

function segmentOf(points: number, { classes }: CompletenessParameters): string {
  return points >= classes.complete ? 'complete' : points >= classes.partial ? 'partial' : 'thin';
}

/** What of each kind was asked: the account, its people, its deals and the parts its people have in them. */
function factsOfKind(facts: ScoreFacts, kind: string): LedgerFact[] {
  const asked = askedFields(facts).filter((field) => field.kind === kind);
  const missing = new Map<string, string[]>();
  const kinds = new Map<string, string>();
  for (const { of, id, field, filled } of asked) {
    const known = missing.get(id) ?? [];
    if (!filled) known.push(field);
    missing.set(id, known);
    kinds.set(id, of === 'decision' ? 'person' : of);
  }
  return [...missing]
    .sort(([a, lacksA], [b, lacksB]) => lacksB.length - lacksA.length || compareIds(a, b))
    .slice(0, MOST_FACTS_OF_TERM)
    .map(([id, lacks]) => ({ kind: kinds.get(id) ?? kind, id, text: lacks.join(', ') }));
}

export const COMPLETENESS: ScoreModel<CompletenessParameters> = {
  id: 'completeness',
  parameters: completenessParameters,
  standard: STANDARD_COMPLETENESS,
  columns: [
    { id: 'account', of: 'part', kind: 'number', key: 1 },
    { id: 'people', of: 'part', kind: 'number', key: 2 },
    { id: 'deals', of: 'part', kind: 'number', key: 3 },
  ],
  segments: () => ['complete', 'partial', 'thin'],
  measure: (facts, _context, parameters) => measure(facts, parameters),
  reasonOf: () => 'nothing-asked',
  cuts: () => null,
  score: (measured, _cuts, _context, parameters) => score(measured, parameters),
  rollUp: (measures) =>
    Object.fromEntries(
      COMPLETENESS_KINDS.flatMap((kind) =>
        [`${kind}Filled`, `${kind}All`].map((figure) => [
          figure,
          sumOf(measures.map((each) => numberOf(each, figure) ?? 0)),
        ]),
      ),
    ),
  /** A term per kind; they add up to the score, and name what lacks the most fields first, with the fields. */
  ledger: (facts, _cuts, _context, parameters) => {
    const fill = fillOf(askedFields(facts), parameters);
    return scoreLedger(
      'completeness',
      [...pointsByKind(fill, parameters)].map(([kind, points]) => ({
        code: `completeness.${kind}`,
        label: '',
        value: points,
        formula: `${fill[kind].filled} / ${fill[kind].all}`,
        facts: factsOfKind(facts, kind),
      })),
    );
  },
  words: COMPLETENESS_WORDS,
};
