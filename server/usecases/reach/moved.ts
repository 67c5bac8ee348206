// What a write moves in open deals: their chains are computed before it and after it, in the same transaction.
import { type C139Figures, c139Figures, c139Move } from '../../../domain/c139/moved.ts';
import type { Templates } from '../../../domain/c139/templates.ts';
import type { MovedReach } from '../../../domain/contract/writes.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';
import { type ChainFigures, chainFigures, chainMove } from '../../../domain/reach/moved.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { loadC139 } from '../c139/load.ts';
import { namesByKind } from '../facts/names.ts';
import { factsOfChains } from './chains.ts';
import { openDealsLedTo } from './led-to.ts';
import { type DealRow, PeopleWalk } from './load.ts';
import { accountsOfSeats } from './statements.ts';

/** Open deals computed before and after a write, the largest amounts first: the write waits for them. */
export const MOVED_DEALS = 20;

/** Whom a fact is about, and whose deals it can therefore move. */
export interface About {
  persons: string[];
  seats: string[];
  accounts: string[];
  deals: string[];
}

export function aboutOf(kind: FactKind, record: AnyRecord): About {
  const ids = (...columns: string[]) =>
    columns.flatMap((column) => record[column] ?? []).filter((id): id is string => typeof id === 'string');
  const about = (part: Partial<About>): About => ({ persons: [], seats: [], accounts: [], deals: [], ...part });
  switch (kind) {
    case 'person':
      return about({ persons: ids('id') });
    case 'tie':
      return about({ persons: ids('personId') });
    case 'interaction':
      return about({ persons: ids('personIds') });
    case 'influence':
      return about({ persons: ids('fromId', 'toId') });
    case 'decision':
      return about({ persons: ids('personId'), deals: ids('dealId') });
    // Who sits where decides who leads whom: everybody in the account may be led by somebody else then.
    case 'holder':
      return about({ persons: ids('personId'), seats: ids('seatId') });
    case 'seat':
      return about({ accounts: ids('accountId') });
    case 'deal':
      return about({ deals: ids('id') });
    case 'assessment':
    case 'coachStatement':
    case 'action':
      return about({ deals: ids('dealId') });
    default:
      return about({});
  }
}

/** Looks at the deals the records can move; the function it answers looks again, after the write, and tells what moved. */
export async function watchReach(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  kind: FactKind,
  records: readonly AnyRecord[],
  templates: Templates,
): Promise<() => Promise<MovedReach>> {
  const deals = await openDealsAround(
    tx,
    viewer,
    asOf,
    records.map((record) => aboutOf(kind, record)),
  );
  const watched = deals.slice(0, MOVED_DEALS);
  const before = await figuresOf(tx, viewer, watched, asOf, templates);
  return async () => {
    const after = await figuresOf(tx, viewer, watched, asOf, templates);
    const moved = watched.flatMap(({ id, name }) => {
      const [was, is] = [before(id), after(id)];
      const chain = chainMove(was.chain, is.chain);
      const c139 = c139Move(was.c139, is.c139);
      const still = { chainReach: { before: was.chain.chainReach, after: is.chain.chainReach }, persons: [] };
      return chain || c139 ? [{ id, name, ...(chain ?? still), c139 }] : [];
    });
    const persons = moved.flatMap((deal) => deal.persons.map((person) => person.id));
    return {
      deals: moved,
      notComputed: deals.length - watched.length,
      ...(await namesByKind(tx, { person: persons })),
    };
  };
}

export async function openDealsAround(
  tx: Transaction,
  viewer: Viewer,
  asOf: string,
  about: readonly About[],
): Promise<DealRow[]> {
  const all = (part: keyof About) => [...new Set(about.flatMap((each) => each[part]))];
  const walk = new PeopleWalk(tx, viewer, asOf);
  const seats = all('seats');
  const accounts = seats.length === 0 ? [] : await tx.run(accountsOfSeats, { ids: seats });
  const whole = [...all('accounts'), ...accounts.map((account) => account.id)];
  await walk.loadAccounts(whole);
  // Reporting lines may lead to other accounts: who sits there is loaded with them.
  const persons = [...all('persons'), ...walk.seated()];
  return openDealsLedTo(tx, viewer, persons, asOf, { named: all('deals') });
}

interface Figures {
  chain: ChainFigures;
  c139: C139Figures;
}

async function figuresOf(
  tx: Transaction,
  viewer: Viewer,
  deals: readonly DealRow[],
  asOf: string,
  templates: Templates,
): Promise<(dealId: string) => Figures> {
  const facts = await factsOfChains(tx, viewer, deals, asOf);
  const own = await loadC139(
    tx,
    viewer,
    deals.map((deal) => deal.id),
  );
  return (id) => ({ chain: chainFigures(facts, id), c139: c139Figures(facts, id, own(id).facts, templates) });
}
