// Deals, decisions, contacts, orders and the rest, account by account; each file is a stream of its own.
import { calendar } from '../demonstration/calendar.ts';
import { type Random, random } from '../random.ts';
import { countryOf, currencyOf } from './accounts.ts';
import { colleagueCount, countAt, firstAt, id, type Ratios, type ScaleOptions } from './plan.ts';

const PRODUCTS = 12;
const COMPETITORS = 6;
const STAGES = ['Discovery', 'Evaluation', 'Proposal', 'Negotiation'];

/** What a line generator is given for its account. */
interface Site {
  index: number;
  /** Ordinal of the first line of this account, from 0. */
  first: number;
  count: number;
  chance: Random;
  currency: string;
  account: string;
  person(): string;
  colleague(): string;
  product(): string;
  ago(from: number, to: number): string;
}

function* perAccount(
  options: ScaleOptions,
  part: keyof Ratios,
  lines: (site: Site) => Iterable<string>,
): Generator<string> {
  const ratio = options.ratios[part];
  const days = calendar(options.today);
  const colleagues = colleagueCount(options);
  const { people } = options.ratios;
  for (let index = 0; index < options.accounts; index++) {
    const count = countAt(index, ratio);
    if (count === 0) continue;
    const chance = random(`${options.seed}/${part}/${index}`);
    yield* lines({
      index,
      first: firstAt(index, ratio),
      count,
      chance,
      currency: currencyOf(countryOf(options, index)),
      account: id('a', index),
      person: () => id('p', firstAt(index, people) + chance.integer(0, countAt(index, people) - 1)),
      colleague: () => id('c', chance.integer(0, colleagues - 1)),
      product: () => id('r', chance.integer(0, PRODUCTS - 1)),
      ago: (from, to) => days.ago(chance.integer(from, to)),
    });
  }
}

function* numbered(site: Site, line: (ordinal: number) => string): Generator<string> {
  for (let i = 0; i < site.count; i++) yield `${line(site.first + i)}\n`;
}

/** `count` different things drawn by `draw`, fewer when it keeps giving the same. */
function different(count: number, draw: () => string): string[] {
  const found = new Set<string>();
  for (let i = 0; i < 4 * count && found.size < count; i++) found.add(draw());
  return [...found];
}

export function colleagueLines(options: ScaleOptions): string[] {
  return Array.from({ length: colleagueCount(options) }, (_, i) => `${id('c', i)},Colleague ${i + 1},Team ${i % 12}\n`);
}
export function productLines(): string[] {
  return Array.from({ length: PRODUCTS }, (_, i) => `${id('r', i)},Product ${i + 1},Family ${i % 4}\n`);
}
export function competitorLines(): string[] {
  return Array.from({ length: COMPETITORS }, (_, i) => `${id('k', i)},Rival ${i + 1}\n`);
}
export function rateLines({ today }: ScaleOptions): string[] {
  const year = calendar(today).ago(365);
  return [`CNY,EUR,0.128,${year}\n`, `USD,EUR,0.91,${year}\n`, `EUR,CNY,7.8,${year}\n`, `USD,CNY,7.1,${year}\n`];
}

export const DEALS_HEADER =
  'id,name,accountId,stage,outcome,amount,currency,openedOn,closeOn,colleagueIds,productIds,competitorIds';
export function dealLines(options: ScaleOptions): Generator<string> {
  const days = calendar(options.today);
  return perAccount(options, 'deals', (site) =>
    numbered(site, (ordinal) => {
      const { chance } = site;
      const outcome = chance.pick(['open', 'open', 'won', 'lost']);
      const close = outcome === 'open' ? days.ahead(chance.integer(-60, 240)) : site.ago(5, 1000);
      const rival = chance.chance(0.5) ? id('k', chance.integer(0, COMPETITORS - 1)) : '';
      const amount = 1000 * chance.integer(5, 900);
      const opened = site.ago(1005, 1200);
      return `${id('d', ordinal)},Deal ${ordinal + 1},${site.account},${chance.pick(STAGES)},${outcome},${amount},${site.currency},${opened},${close},${site.colleague()},${site.product()},${rival}`;
    }),
  );
}

export const DECISIONS_HEADER = 'dealId,personId,roles,power,attitude,contactLevel,source,observedOn';
/** `decisions` is per deal; a deal has at most one per person of its account. */
export function decisionLines(options: ScaleOptions): Generator<string> {
  return perAccount(options, 'deals', function* (site) {
    const { chance } = site;
    for (let deal = site.first; deal < site.first + site.count; deal++)
      for (const person of different(countAt(deal, options.ratios.decisions), site.person)) {
        const role = chance.pick(['EB', 'TB', 'UB', 'COACH', 'APPROVER', 'INFLUENCER', 'PROCUREMENT', '']);
        const power = chance.chance(0.8) ? chance.integer(5, 100) : '';
        const attitude = chance.chance(0.7) ? chance.integer(-2, 3) : '';
        const level = chance.pick(['unknown', 'none', 'brief', 'several', 'deep']);
        yield `${id('d', deal)},${person},${role},${power},${attitude},${level},colleague,${site.ago(2, 300)}\n`;
      }
  });
}

export const INTERACTIONS_HEADER = 'id,at,channel,direction,colleagueIds,personIds,subject';
export function interactionLines(options: ScaleOptions): Generator<string> {
  return perAccount(options, 'interactions', (site) =>
    numbered(site, (ordinal) => {
      const { chance } = site;
      const at = `${site.ago(1, 600)}T${String(chance.integer(7, 17)).padStart(2, '0')}:30:00Z`;
      const channel = chance.pick(['visit', 'meeting', 'call', 'message', 'email', 'event']);
      const people = different(chance.chance(0.2) ? 2 : 1, site.person).join(';');
      return `${id('i', ordinal)},${at},${channel},${chance.pick(['in', 'out', 'both'])},${site.colleague()},${people},Contact`;
    }),
  );
}

export const ORDERS_HEADER = 'id,accountId,orderedOn,amount,currency,productId,quantity';
export function orderLines(options: ScaleOptions): Generator<string> {
  return perAccount(options, 'orders', (site) =>
    numbered(
      site,
      (ordinal) =>
        `${id('o', ordinal)},${site.account},${site.ago(1, 1200)},${100 * site.chance.integer(5, 4000)},${site.currency},${site.product()},${site.chance.integer(1, 20)}`,
    ),
  );
}

export const POTENTIALS_HEADER = 'accountId,productId,state,value,currency,competitorId,source,observedOn';
export function potentialLines(options: ScaleOptions): Generator<string> {
  return perAccount(options, 'potentials', function* (site) {
    for (const product of different(site.count, site.product)) {
      const state = site.chance.pick(['open', 'open', 'open', 'deployed', 'deal', 'competitor', 'unfit']);
      const rival = state === 'competitor' ? id('k', site.chance.integer(0, COMPETITORS - 1)) : '';
      const value = site.chance.chance(0.9) ? 1000 * site.chance.integer(2, 500) : '';
      yield `${site.account},${product},${state},${value},${site.currency},${rival},colleague,${site.ago(5, 400)}\n`;
    }
  });
}

export const TIES_HEADER = 'colleagueId,personId,strength,source,observedOn';
export function tieLines(options: ScaleOptions): Generator<string> {
  return perAccount(options, 'ties', function* (site) {
    for (const person of different(site.count, site.person))
      yield `${site.colleague()},${person},${site.chance.integer(1, 19) / 20},colleague,${site.ago(3, 500)}\n`;
  });
}

export const INFLUENCES_HEADER = 'fromId,toId,weight,kind,source,observedOn';
export function influenceLines(options: ScaleOptions): Generator<string> {
  return perAccount(options, 'influences', function* (site) {
    const pairs = new Set<string>();
    for (let i = 0; i < site.count; i++) {
      const [from, to] = different(2, site.person);
      if (!from || !to || pairs.has(from + to)) continue;
      pairs.add(from + to);
      yield `${from},${to},${site.chance.integer(1, 19) / 20},advice,colleague,${site.ago(3, 500)}\n`;
    }
  });
}

export const EVENTS_HEADER = 'id,at,accountId,personId,kind,subject';
/** Some by a person of the account, where the set has people; kinds as customers leave them on our pages. */
export function eventLines(options: ScaleOptions): Generator<string> {
  const people = options.ratios.people >= 1;
  return perAccount(options, 'events', (site) =>
    numbered(site, (ordinal) => {
      const { chance } = site;
      const at = `${site.ago(1, 400)}T10:00:00Z`;
      const kind = chance.pick(['visit', 'visit', 'visit', 'download', 'download', 'webinar', 'form', 'trial']);
      const person = people && chance.chance(0.5) ? site.person() : '';
      return `${id('e', ordinal)},${at},${site.account},${person},${kind},Touch`;
    }),
  );
}

export const CONTRACTS_HEADER = 'id,accountId,productId,startsOn,endsOn,amount,currency';
export function contractLines(options: ScaleOptions): Generator<string> {
  const days = calendar(options.today);
  return perAccount(options, 'contracts', (site) =>
    numbered(site, (ordinal) => {
      const ends = days.ahead(site.chance.integer(-200, 900));
      const amount = 1000 * site.chance.integer(3, 600);
      return `${id('t', ordinal)},${site.account},${site.product()},${site.ago(210, 1500)},${ends},${amount},${site.currency}`;
    }),
  );
}
