import { describe, expect, it } from 'vitest';
import type { ReachFacts } from '../reach/facts.ts';
import { decision, reachFacts } from '../reach/testing/facts.ts';
import { assessed, c139 } from './testing/facts.ts';
import { BY_CONTROL } from './testing/templates.ts';

type Decisions = ReachFacts['decisions'];
const facts = (decisions: Decisions, left: string[] = []) =>
  reachFacts({ decisions, persons: left.map((id) => ({ id, left: true })) });
const proposed = (item: string, decisions: Decisions, left: string[] = []) =>
  c139(facts(decisions, left), {}, BY_CONTROL).score.items.find((each) => each.id === item)!.proposed;
const power = (id: string, of: number, attitude: number | null) => decision(id, [], attitude, { power: of });

describe('what the power map proposes', () => {
  it.each<[string, string, Decisions, string, string[]?]>([
    ['W1: the economic buyer stands at 2', 'W1', [decision('A', ['EB'], 2)], 'yes'],
    ['W1: he stands at 1', 'W1', [decision('A', ['EB'], 1)], 'no'],
    ['W1: nobody knows', 'W1', [decision('A', ['EB'])], 'unknown'],
    ['W1: nobody is known', 'W1', [decision('A', ['TB'], 3)], 'unknown'],
    ['W1: an approver stands for him', 'W1', [decision('A', ['APPROVER'], 3)], 'yes'],
    ['W1: one of two does not', 'W1', [decision('A', ['EB'], 3), decision('B', ['EB'], 0)], 'no'],
    ['W1: he has left', 'W1', [decision('A', ['EB'], 3)], 'unknown', ['A']],
    ['F2: two key persons at 2', 'F2', [decision('A', ['TB'], 2), decision('B', ['UB'], 3)], 'yes'],
    ['F2: one, and one nobody knows', 'F2', [decision('A', ['TB'], 2), decision('B', ['UB'])], 'unknown'],
    ['F2: one is no key person', 'F2', [decision('A', ['TB'], 2), decision('B', ['COACH'], 3)], 'no'],
    ['F3: more than half of the power at 1', 'F3', [power('A', 51, 1), power('B', 49, 0)], 'yes'],
    ['F3: just half', 'F3', [power('A', 50, 3), power('B', 50, 0)], 'no'],
    ['F3: it hangs on somebody unknown', 'F3', [power('A', 40, 3), power('B', 30, 0), power('C', 30, null)], 'unknown'],
    ['C4: all stated', 'C4', [power('A', 40, 3), power('B', 0, -2)], 'yes'],
    ['C4: a power is only that of the role', 'C4', [power('A', 40, 3), decision('B', ['TB'], 1)], 'no'],
    ['C4: an attitude is unknown', 'C4', [power('A', 40, null)], 'no'],
    ['C4: nobody is known', 'C4', [], 'no'],
  ])('%s', (_, item, decisions, expected, left = []) => {
    expect(proposed(item, decisions, left)).toBe(expected);
  });

  it('does not count until somebody confirms it', () => {
    const decisions = [decision('A', ['EB'], 3)];
    expect(c139(facts(decisions), {}, BY_CONTROL).score.label).toBe('0W 0F 0C');
    const confirmed = c139(facts(decisions), { assessments: [assessed('control-139', 'W1', 'yes')] }, BY_CONTROL);
    expect(confirmed.score.label).toBe('1W 0F 0C');
    expect(confirmed.proposed.label).toBe('1W 1F 0C');
  });
});

describe('a confirmed item', () => {
  const w1 = (attitude: number | null, value: string, then: string | null) => {
    const assessments = [assessed('control-139', 'W1', value, { proposed: then })];
    const { score } = c139(facts([decision('A', ['EB'], attitude)]), { assessments }, BY_CONTROL);
    const { inDoubt, overruled } = score.items[0]!;
    return inDoubt ? 'in doubt' : overruled ? 'overruled' : 'sound';
  };

  it.each<[string, number | null, string, string | null, string]>([
    ['agrees with the map', 2, 'yes', 'yes', 'sound'],
    ['was confirmed, and the map has changed', 0, 'yes', 'yes', 'in doubt'],
    ['was stated against the map, which is as it was', 0, 'yes', 'no', 'overruled'],
    ['was stated without the map, which says otherwise', 0, 'yes', null, 'in doubt'],
    ['is no, and the map says yes by now', 2, 'no', 'unknown', 'in doubt'],
    ['cannot be in doubt where the map does not know', null, 'yes', 'yes', 'sound'],
    ['is unknown: there is nothing to doubt', 2, 'unknown', 'no', 'sound'],
  ])('%s', (_, attitude, value, then, expected) => {
    expect(w1(attitude, value, then)).toBe(expected);
  });

  it('stands in place of a computed share, and is in doubt once that has moved by more than a tenth', () => {
    const share = (then: string) => {
      const assessments = [assessed('coverage-139', 'coverage', '0.8', { proposed: then })];
      return c139(facts([decision('A', ['EB'], 2)]), { assessments }).score.items[0]!;
    };
    // Nobody is reached, one of four roles is known: 0.125.
    const overruled = share('0.125');
    expect([overruled.value, overruled.points?.point, overruled.overruled, overruled.inDoubt]).toEqual([
      0.8,
      20,
      true,
      false,
    ]);
    expect(share('0.5').inDoubt).toBe(true);
  });
});
