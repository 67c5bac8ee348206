// What the power map says of an item: proposed to whoever assesses it, and counted only once he has confirmed it.

import { KEY_ROLES } from '../reach/chain.ts';
import type { PersonReach } from '../reach/deal.ts';
import { holdersOfRole } from './roles.ts';
import type { ProposalRule } from './template.ts';

export type Truth = 'yes' | 'no' | 'unknown';

export interface Proposal {
  value: Truth;
  /** The persons it rests on, in the order of power. */
  persons: string[];
  /** What was counted, and what it is measured by; null where nothing is counted. */
  count: number | null;
  needed: number | null;
}

/** Powers that differ by less are equal. */
const TOLERANCE = 1e-9;

/** Proposed from who is in the chain and has not left. */
export function propose(rule: ProposalRule, chain: { persons: readonly PersonReach[] }): Proposal {
  const persons = chain.persons.filter((person) => !person.departed);
  switch (rule.rule) {
    case 'decider-attitude': {
      const deciders = holdersOfRole({ persons }, 'EB');
      const value = deciders.length === 0 ? 'unknown' : all(deciders.map((person) => atLeast(person, rule.attitude)));
      return { value, persons: ids(deciders), count: null, needed: rule.attitude };
    }
    case 'supporters': {
      const key = persons.filter((person) => person.roles.some((role) => KEY_ROLES.includes(role)));
      const count = key.filter((person) => atLeast(person, rule.attitude) === 'yes').length;
      const most = key.filter((person) => atLeast(person, rule.attitude) !== 'no').length;
      return { value: between(count, most, rule.persons), persons: ids(key), count, needed: rule.persons };
    }
    case 'majority': {
      const powerOf = (truths: readonly Truth[]) =>
        persons.reduce(
          (sum, person) => (truths.includes(atLeast(person, rule.attitude)) ? sum + person.power : sum),
          0,
        );
      const half = persons.reduce((sum, person) => sum + person.power, 0) / 2;
      const [sure, most] = [powerOf(['yes']), powerOf(['yes', 'unknown'])];
      const value = persons.length === 0 ? 'unknown' : between(sure, most, half + 2 * TOLERANCE);
      return { value, persons: ids(persons), count: sure, needed: half };
    }
    case 'all-known': {
      const known = persons.filter((person) => person.powerStated && person.attitude !== null);
      const value = persons.length > 0 && known.length === persons.length ? 'yes' : 'no';
      return { value, persons: ids(persons), count: known.length, needed: persons.length };
    }
  }
}

function ids(persons: readonly PersonReach[]): string[] {
  return persons.map((person) => person.id);
}

function atLeast({ attitude }: PersonReach, from: number): Truth {
  if (attitude === null) return 'unknown';
  return attitude >= from ? 'yes' : 'no';
}

/** Of all that has to hold: no as soon as one does not. */
function all(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

function between(sure: number, most: number, needed: number): Truth {
  if (sure >= needed - TOLERANCE) return 'yes';
  return most >= needed - TOLERANCE ? 'unknown' : 'no';
}
