// What holds of every score model, whatever the facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreFacts } from './facts.ts';
import { STANDARD_FIT } from './fit/parameters.ts';
import { type Measure, SCORE_MODELS, type ScoreModel, type ScoreModelId } from './model.ts';
import { SCORE_MODEL_OF } from './registry.ts';
import { AS_OF, anyFacts } from './testing/any-facts.ts';
import { contextOn } from './testing/facts.ts';

const CONTEXT = contextOn(AS_OF);
const PROFILE = { ...STANDARD_FIT.target, industries: ['x'], regions: ['y'], pains: ['x', 'y'], budget: 'stated' };
const population = fc.array(anyFacts, { minLength: 1, maxLength: 8 });

function parametersOf(model: ScoreModel, id: ScoreModelId): unknown {
  return id === 'fit' ? { ...STANDARD_FIT, target: PROFILE } : model.standard;
}

function backwards(facts: ScoreFacts): ScoreFacts {
  return {
    ...facts,
    orders: [...facts.orders].reverse(),
    contacts: [...facts.contacts].reverse(),
    deals: [...facts.deals].reverse(),
    events: [...facts.events].reverse(),
    potentials: [...facts.potentials].reverse(),
    people: [...facts.people].reverse(),
  };
}

function uptoDate(facts: ScoreFacts): ScoreFacts {
  return {
    ...facts,
    orders: facts.orders.filter(({ orderedOn }) => orderedOn <= AS_OF),
    contacts: facts.contacts.filter(({ day }) => day <= AS_OF),
    events: facts.events.filter(({ at }) => at.slice(0, 10) <= AS_OF),
  };
}

describe.each(SCORE_MODELS)('%s', (id) => {
  const model = SCORE_MODEL_OF[id];
  const parameters = parametersOf(model, id);
  const measureOf = (facts: ScoreFacts) => model.measure(facts, CONTEXT, parameters);
  const measured = (all: readonly ScoreFacts[]) => all.map(measureOf).filter((each) => each !== null);
  const scores = (measures: readonly Measure[]) => {
    const cuts = model.cuts(measures, parameters);
    return measures.map((each) => model.score(each, cuts, CONTEXT, parameters));
  };

  it('has an id, and a first version that its schema takes and that survives being stored', () => {
    expect(model.id).toBe(id);
    expect(model.parameters.parse(JSON.parse(JSON.stringify(model.standard)))).toEqual(model.standard);
    expect(model.parameters.safeParse({ ...(model.standard as object), unheardOf: 1 }).success).toBe(false);
  });

  it('low <= score <= high, or a reason', () => {
    fc.assert(
      fc.property(population, (all) => {
        for (const { score, low, high, segment, reason } of scores(measured(all))) {
          if (score === null) {
            expect([low, high, segment]).toEqual([null, null, null]);
            expect(reason).not.toBeNull();
            continue;
          }
          expect(reason).toBeNull();
          expect(model.segments(parameters)).toContain(segment);
          expect(low!).toBeLessThanOrEqual(score);
          expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });

  it('is told from a stored measure as from the facts', () => {
    fc.assert(
      fc.property(population, (all) => {
        const measures = measured(all);
        const stored: Measure[] = JSON.parse(JSON.stringify(measures));
        expect(stored).toEqual(measures);
        expect(scores(stored)).toEqual(scores(measures));
      }),
    );
  });

  it('a group of one entity is that entity, and the order of entities is nothing', () => {
    fc.assert(
      fc.property(population, (all) => {
        const measures = measured(all);
        for (const measure of measures) expect(model.rollUp([measure], parameters)).toEqual(measure);
        if (measures.length === 0) return;
        expect(model.rollUp([...measures].reverse(), parameters)).toEqual(model.rollUp(measures, parameters));
      }),
    );
  });

  it('the order of rows is nothing, and neither is what comes after the date', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(measureOf(backwards(facts))).toEqual(measureOf(facts));
        expect(measureOf(uptoDate(facts))).toEqual(measureOf(facts));
      }),
    );
  });

  it('the terms of the ledger add up to the score, in any order of rows', () => {
    fc.assert(
      fc.property(population, (all) => {
        const cuts = model.cuts(measured(all), parameters);
        for (const facts of all) {
          const measure = measureOf(facts);
          const ledger = model.ledger(facts, cuts, CONTEXT, parameters);
          expect(ledger.formula).toBe(`score.${id}`);
          expect(model.ledger(facts, cuts, CONTEXT, parameters)).toEqual(ledger);
          const score = measure && model.score(measure, cuts, CONTEXT, parameters).score;
          if (score === null) continue;
          const sum = ledger.terms.reduce((before, { value }) => before + (value ?? 0), 0);
          expect(sum).toBeCloseTo(score, 6);
        }
      }),
    );
  });

  it('shows figures it has, three of them at most to sort by', () => {
    const keys = model.columns.map(({ key }) => key).filter((key) => key !== undefined);
    expect(new Set(keys).size).toBe(keys.length);
    fc.assert(
      fc.property(population, (all) => {
        const measures = measured(all);
        for (const [at, { parts }] of scores(measures).entries())
          for (const { of, id: column } of model.columns)
            expect(Object.keys(of === 'part' ? parts : measures[at]!)).toContain(column);
      }),
    );
  });
});
