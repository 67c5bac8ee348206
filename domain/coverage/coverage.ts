// How far a group is covered, on a date, by count, money and stake.
import type { LedgerFact } from '../contract/common.ts';
import { factId } from '../facts/registry.ts';
import type { StatedRate } from '../money/exchange.ts';
import { compareIds } from '../ownership/counting.ts';
import { type KnownReach, knownReach } from '../reach/known.ts';
import { bestTies } from '../ties/strength.ts';
import { type ReachedDecider, reachedDeciders } from './decisions.ts';
import { entries } from './entry.ts';
import { type GroupFacts, reachFactsOf } from './facts.ts';
import { layerCells, productCells } from './heat-map.ts';
import { atLeast, evidenceOf, levelsOf, type Presence, presenceOn } from './levels.ts';
import { restsOnOutside } from './outside.ts';
import { type Measure, ratioAt } from './ratios.ts';
import {
  COVERAGE_LEVELS,
  type CoverageLevel,
  type CoverageOptions,
  type CoverageTerm,
  EVIDENCE_LIMIT,
  type Evidence,
  type GroupCoverage,
  type UncoveredEntity,
  type Weightings,
} from './result.ts';
import { type MoneyWeights, moneyWeights } from './weights.ts';

type Term = Omit<CoverageTerm, 'evidence'>;

/**
 * Coverage of a group on `asOf`. A root left out by `excludeRoot` is left out of every sum, list and cell. `known` is reach
 * that is not what the facts give, for changes that are only tried.
 */
export function coverageOf(facts: GroupFacts, options: CoverageOptions, known?: KnownReach): GroupCoverage {
  const { asOf, excludeRoot = false, level = 'customer', explain = false } = options;
  const presence = presenceOn(facts, asOf);
  const measured = new Set(facts.members.map((member) => member.id));
  if (excludeRoot) measured.delete(facts.rootId);
  const money = moneyWeights(facts, measured, asOf);
  const reach = known ?? knownReach(reachFactsOf(facts, presence.contacts, asOf));
  const deciders = reachedDeciders(facts, reach, asOf);
  const terms = termsOf(facts, asOf, presence, measured, money, deciders);
  const ties = bestTies(presence.contacts, facts.ties);
  const at = (each: Measure): Weightings => ({
    count: ratioAt(terms, each, 'count'),
    potential: ratioAt(terms, each, 'potential', money.refused),
    stake: ratioAt(terms, each, 'stake'),
  });
  const coverage: GroupCoverage = {
    rootId: facts.rootId,
    asOf,
    excludeRoot,
    level,
    basis: money.basis,
    currency: money.currency,
    levels: {
      customer: at('customer'),
      deal: at('deal'),
      engaged: at('engaged'),
      known: at('known'),
      decision: at('decision'),
    },
    entities: terms.map((term) => ({ id: term.id, level: term.level })),
    uncovered: uncovered(facts, terms, level, entries(facts, presence, reach, excludeRoot)),
    restsOnOutside: restsOnOutside(facts, reach, new Set(facts.members.map((member) => member.id)), asOf),
    heatMap: {
      products: productCells(facts, measured, asOf),
      layers: layerCells(facts, measured, asOf, presence, ties),
    },
  };
  if (!explain) return coverage;
  const evidence = evidenceOf(facts, asOf, presence);
  const explained = terms.map((term) => ({ ...term, evidence: evidenceOfTerm(evidence.get(term.id)) }));
  return { ...coverage, explained: { terms: explained, rates: money.rates.map(rateFact) } };
}

function termsOf(
  facts: GroupFacts,
  asOf: string,
  presence: Presence,
  measured: ReadonlySet<string>,
  money: MoneyWeights,
  deciders: ReadonlyMap<string, ReachedDecider>,
): Term[] {
  const levels = levelsOf(facts, asOf, presence);
  return facts.members
    .filter((member) => measured.has(member.id))
    .map(({ id, effectiveStake }) => ({
      id,
      level: levels.get(id) ?? ('untouched' as const),
      weights: { count: 1, potential: money.of.get(id) ?? null, stake: id === facts.rootId ? 1 : effectiveStake },
      decider: deciders.get(id) ?? null,
    }))
    .sort((a, b) => compareIds(a.id, b.id));
}

/** Members below a level: largest potential first, unknown last, then by id. */
function uncovered(
  facts: GroupFacts,
  terms: readonly Term[],
  level: CoverageLevel,
  ways: ReturnType<typeof entries>,
): UncoveredEntity[] {
  const names = new Map(facts.accounts.map((account) => [account.id, account.name]));
  const size = (term: Term) => term.weights.potential ?? Number.NEGATIVE_INFINITY;
  return terms
    .filter((term) => !atLeast(term.level, level))
    .sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)) || compareIds(a.id, b.id))
    .map((term) => {
      const entry = ways.get(term.id);
      const { id, level: reached } = term;
      const entity = { id, name: names.get(id) ?? id, level: reached, potential: term.weights.potential };
      return entry ? { ...entity, entry } : entity;
    });
}

function evidenceOfTerm(levels: ReadonlyMap<CoverageLevel, LedgerFact[]> | undefined): Evidence[] {
  return COVERAGE_LEVELS.flatMap((level) => {
    const facts = levels?.get(level);
    return facts ? [{ level, count: facts.length, facts: facts.slice(0, EVIDENCE_LIMIT) }] : [];
  });
}

function rateFact(rate: StatedRate & { source?: string | null }): LedgerFact {
  const id = factId('rate', { currency: rate.currency, base: rate.base, date: rate.date });
  return { kind: 'rate', id, source: rate.source ?? null, observedOn: rate.date };
}
