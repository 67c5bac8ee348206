// A portfolio of 5,000 open deals at 1,000 accounts, the same at every run.
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { random } from '../../seeds/random.ts';

export const LARGE_PORTFOLIO = {
  today: '2026-06-30',
  accounts: 1_000,
  dealsEach: 5,
  peopleEach: 15,
  colleagues: 60,
  interactionsEach: 12,
} as const;

const CHAIN: readonly string[][] = [['EB'], ['TB'], ['UB'], ['COACH'], ['PROCUREMENT'], ['INFLUENCER']];
const DATES = ['2026-01-15', '2026-04-30', '2026-05-20', '2026-06-15'] as const;

/** Facts by kind, in the order they are written. */
export function largePortfolio(): [FactKind, AnyRecord[]][] {
  const { accounts, dealsEach, peopleEach, colleagues, interactionsEach } = LARGE_PORTFOLIO;
  const chance = random('large portfolio');
  const facts: Record<'account' | 'person' | 'seat' | 'holder' | 'tie' | 'influence', AnyRecord[]> &
    Record<'deal' | 'decision' | 'interaction' | 'assessment', AnyRecord[]> = {
    account: [],
    person: [],
    seat: [],
    holder: [],
    tie: [],
    influence: [],
    deal: [],
    decision: [],
    interaction: [],
    assessment: [],
  };
  const colleague = () => `c${chance.integer(0, colleagues - 1)}`;
  const stated = () => ({ source: 'crm', observedOn: chance.pick(DATES), confidence: chance.pick([null, 'inferred']) });
  for (let at = 0; at < accounts; at++) {
    const accountId = `a${at}`;
    const people = Array.from({ length: peopleEach }, (_, number) => `p${at}-${number}`);
    facts.account.push({ id: accountId, name: `Account ${at}` });
    people.forEach((personId, number) => {
      const seatId = `s${at}-${number}`;
      const reportsToId = number === 0 ? null : `s${at}-${Math.floor((number - 1) / 3)}`;
      facts.person.push({ id: personId, name: `Person ${personId}`, left: chance.chance(0.02) ? true : null });
      facts.seat.push({
        id: seatId,
        accountId,
        title: 'Head',
        layer: number === 0 ? 'decision' : 'middle',
        reportsToId,
      });
      facts.holder.push({ personId, seatId, since: null, until: null, ended: null });
    });
    const pairs = new Set<string>();
    for (let line = 0; line < peopleEach; line++) {
      const [fromId, toId] = [chance.pick(people), chance.pick(people)];
      if (fromId === toId || pairs.has(`${fromId} ${toId}`)) continue;
      pairs.add(`${fromId} ${toId}`);
      facts.influence.push({ fromId, toId, weight: chance.integer(2, 10) / 10, kind: null, ...stated() });
    }
    for (const personId of people)
      if (chance.chance(0.2))
        facts.tie.push({ colleagueId: colleague(), personId, strength: chance.integer(1, 9) / 10, ...stated() });
    for (let meeting = 0; meeting < interactionsEach; meeting++)
      facts.interaction.push({
        id: `i${at}-${meeting}`,
        at: `${chance.pick(DATES)}T08:00:00.000Z`,
        channel: chance.pick(['visit', 'call', 'email']),
        direction: 'both',
        colleagueIds: [colleague()],
        personIds: [chance.pick(people)],
      });
    for (let number = 0; number < dealsEach; number++) {
      const id = `d${at}-${number}`;
      const amount = chance.integer(10, 900) * 10_000;
      const colleagueIds = [colleague()];
      facts.deal.push({
        id,
        name: `Deal ${id}`,
        accountId,
        outcome: 'open',
        amount,
        currency: 'CNY',
        closeOn: '2026-12-31',
        colleagueIds,
      });
      const first = chance.integer(0, peopleEach - 1);
      for (const [part, roles] of CHAIN.slice(0, chance.integer(3, CHAIN.length)).entries())
        facts.decision.push({
          dealId: id,
          personId: people[(first + 2 * part) % peopleEach]!,
          roles,
          attitude: chance.pick([null, -1, 0, 1, 2, 3]),
          ...stated(),
        });
      for (const item of ['W1', 'F1', 'C1', 'C2', 'C3'])
        if (chance.chance(0.3))
          facts.assessment.push({
            dealId: id,
            template: 'control-139',
            item,
            value: chance.pick(['yes', 'no']),
            ...stated(),
          });
    }
  }
  const ours = Array.from({ length: colleagues }, (_, at) => ({ id: `c${at}`, name: `Colleague ${at}` }));
  const order = [
    'account',
    'person',
    'seat',
    'holder',
    'tie',
    'influence',
    'deal',
    'decision',
    'interaction',
    'assessment',
  ] as const;
  return [['colleague', ours], ...order.map((kind): [FactKind, AnyRecord[]] => [kind, facts[kind]])];
}
