// How well an account meets each criterion of the profile: 0 to 1, null where what it asks for is not known.
import type { Account } from '../../facts/account.ts';
import { oncePer } from '../once.ts';
import type { Criterion, FitParameters } from './parameters.ts';

export type Matches = Readonly<Record<Criterion, number | null>>;

/** The words of the profile as they are compared. */
const plainTarget = oncePer(({ industries, regions, pains, budgets }: FitParameters['target']) => ({
  industries: new Set(industries.map(plain)),
  regions: new Set(regions.map(plain)),
  pains: pains.map(plain),
  budgets: budgets.map(plain),
}));

export function matchesOf(account: Account, asOf: string, { target }: FitParameters): Matches {
  const { industries, regions, pains, budgets } = plainTarget(target);
  const years = account.foundedOn === null ? null : wholeYears(account.foundedOn, asOf);
  return {
    industry: account.industry === null ? null : oneOf(account.industry, industries),
    size: account.employees === null ? null : inRange(account.employees, target.employees),
    region: regionMatch(account, regions),
    age: years === null ? null : inRange(years, target.ageYears),
    pain: account.pains.length === 0 ? null : shareMet(pains, account.pains.map(plain)),
    budget: account.budget === null ? null : budgetMatch(plain(account.budget), target.budget, budgets),
  };
}

/** A target may name regions and countries: that none of them is met is only known once both are. */
function regionMatch({ region, country }: Account, targets: ReadonlySet<string>): number | null {
  const stated = [region, country].filter((place) => place !== null);
  if (stated.some((place) => oneOf(place, targets) === 1)) return 1;
  return stated.length === 2 ? 0 : null;
}

/** The share of the keywords that stand in any of the pains. */
function shareMet(keywords: readonly string[], pains: readonly string[]): number {
  const met = keywords.filter((keyword) => pains.some((pain) => pain.includes(keyword)));
  return keywords.length === 0 ? 0 : met.length / keywords.length;
}

function budgetMatch(budget: string, asked: FitParameters['target']['budget'], words: readonly string[]): number {
  return asked !== 'listed' || words.some((word) => budget.includes(word)) ? 1 : 0;
}

function oneOf(text: string, targets: ReadonlySet<string>): number {
  return targets.has(plain(text)) ? 1 : 0;
}

function inRange(value: number, { min, max }: { min: number | null; max: number | null }): number {
  return (min === null || value >= min) && (max === null || value <= max) ? 1 : 0;
}

/** Birthdays since; null for a day after the date, which cannot be right. */
function wholeYears(foundedOn: string, asOf: string): number | null {
  if (foundedOn > asOf) return null;
  const years = Number(asOf.slice(0, 4)) - Number(foundedOn.slice(0, 4));
  return asOf.slice(5) >= foundedOn.slice(5) ? years : years - 1;
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
