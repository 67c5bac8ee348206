// coverage-139 and control-139 word by word, over the naive routes of reach.
import type { ReachFacts } from '../../reach/facts.ts';
import { type Bound, bestOf, naiveLeft, naiveRoutes } from '../../reach/testing/naive.ts';
import { naiveChainReach } from '../../reach/testing/naive-deal.ts';
import type { AssessedItem } from '../facts.ts';

const ELEMENTS = 'price productFit service delivery brand references commercialTerms relationship compliance'.split(
  ' ',
);
const DAY = 86_400_000;

/** Score 0-100 of the deal by coverage-139. */
export function naiveCoverage(
  facts: ReachFacts,
  dealId: string,
  assessments: readonly AssessedItem[],
  bound: Bound,
): number {
  const chain = facts.decisions.filter((it) => it.dealId === dealId);
  const stays = chain.filter((it) => !naiveLeft(facts, it.personId));
  const held = (role: string) => stays.some((it) => (it.roles as string[]).includes(role));
  const anybody = (role: string) => chain.some((it) => (it.roles as string[]).includes(role));
  const eb = anybody('EB') ? held('EB') : held('APPROVER');
  const identified = [eb, held('TB'), held('UB'), held('COACH')].filter(Boolean).length / 4;
  const reach = naiveChainReach(facts, dealId, bound) ?? (bound === 'high' ? 1 : 0);
  const routes = naiveRoutes(facts, dealId, bound);
  const open = bound === 'high' ? 1 : 0;
  const person = (it: ReachFacts['decisions'][number]) => {
    if (naiveLeft(facts, it.personId)) return 0;
    const to = bestOf(routes, it.personId);
    const reached = to >= 0.5 - 1e-9 ? 1 : to >= 0.1 - 1e-9 ? 0.5 : 0;
    const forUs = it.attitude === null ? open : it.attitude >= 1 ? 1 : 0;
    const age = it.observedOn === null ? null : (Date.parse(facts.asOf) - Date.parse(it.observedOn)) / DAY;
    const fresh = it.attitude === null || age === null ? open : age < 60 ? 1 : 0;
    return (1 + reached + forUs + fresh) / 4;
  };
  const role = (name: string) => {
    let holders = chain.filter((it) => (it.roles as string[]).includes(name));
    if (name === 'EB' && holders.length === 0) holders = chain.filter((it) => it.roles.includes('APPROVER'));
    return holders.length === 0 ? 0 : Math.min(...holders.map(person));
  };
  const value = (item: string) => assessments.find((it) => it.template === 'coverage-139' && it.item === item)?.value;
  const proposition = Number(value('value') ?? 0) || (bound === 'high' ? 3 : 0);
  const element = (name: string) => {
    const said = value(`elements.${name}`);
    return said === 'ahead' ? 1 : said === 'level' ? 0.5 : said === 'behind' ? 0 : open;
  };
  return (
    25 * (0.5 * reach + 0.5 * identified) +
    15 * (proposition / 3) +
    16 * role('EB') +
    12 * role('TB') +
    12 * role('UB') +
    (20 / 9) * ELEMENTS.reduce((sum, name) => sum + element(name), 0)
  );
}

export const CONTROL_ITEMS = 'W1 F1 F2 F3 C1 C2 C3 C4 C5 C6 C7 C8 C9'.split(' ');

/** The stated rule over how many hold. */
export function naiveZone(w: number, f: number, c: number): string {
  if (w === 1 && f >= 1 && c >= 6) return 'win';
  if (w === 0 && (f < 2 || (f === 2 && c <= 6))) return 'loss';
  return 'volatile';
}
