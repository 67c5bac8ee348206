// What scores, white space and signals have to show in the demonstration, on any day.
import { describe, expect, it } from 'vitest';
import { DEMONSTRATION_GROUPS, demonstration } from './demonstration.ts';
import { PRODUCTS } from './ours.ts';

const DAY = 86_400_000;
const KEY_ROLES = ['EB', 'APPROVER', 'TB', 'UB'];
const entities = DEMONSTRATION_GROUPS.flatMap((group) => group.entities);

// A Sunday, a leap day, a Monday after the year's end: weekends move contacts and orders by up to two days.
describe.each(['2026-11-22', '2028-02-29', '2029-01-01'])('business of the demonstration on %s', (today) => {
  const bundle = demonstration(today);
  /** Days from `day` to today; negative for what is ahead. */
  const age = (day: string) => Math.round((Date.parse(today) - Date.parse(day.slice(0, 10))) / DAY);
  const openDeals = bundle.deal.filter((deal) => deal.outcome === 'open');
  const seatOf = new Map(bundle.seat.map((seat) => [seat.id, seat.accountId]));
  const peopleOf = (accountId: string) =>
    new Set(bundle.holder.filter((row) => !row.until && seatOf.get(row.seatId) === accountId).map((h) => h.personId));
  const contactAges = (accountId: string) => {
    const people = peopleOf(accountId);
    return bundle.interaction.filter((row) => row.personIds?.some((id) => people.has(id))).map((row) => age(row.at));
  };

  it('has customers of every recency, and one that ordered nothing for a year', () => {
    const customers = entities.filter(({ level }) => level === 'customer');
    const last = customers.map(({ account }) =>
      Math.min(...bundle.order.filter((order) => order.accountId === account.id).map((order) => age(order.orderedOn))),
    );
    for (const [from, to] of [
      [0, 30],
      [31, 60],
      [61, 120],
      [121, 180],
      [181, 365],
      [366, 730],
    ] as const)
      expect(last.filter((days) => days >= from && days <= to).length, `${from} to ${to} days`).toBeGreaterThan(0);
  });

  it('has rivals in cells of both groups, values that are unknown, and every state of a cell', () => {
    for (const prefix of ['yl', 'kh']) {
      const cells = bundle.potential.filter((cell) => cell.accountId.startsWith(`${prefix}-`));
      const held = cells.filter((cell) => cell.state === 'competitor');
      expect(new Set(held.map((cell) => cell.accountId)).size).toBeGreaterThanOrEqual(8);
      expect(held.every((cell) => cell.competitorId)).toBe(true);
      expect(cells.some((cell) => cell.value === null)).toBe(true);
      expect(new Set(cells.map((cell) => cell.state))).toEqual(
        new Set(['open', 'deployed', 'deal', 'competitor', 'unfit']),
      );
    }
    // A rival may also be in place where a deal of ours is open, nowhere else.
    for (const cell of bundle.potential)
      if (cell.competitorId)
        expect(['competitor', 'deal'], `${cell.accountId} ${cell.productId}`).toContain(cell.state);
    const sold = new Set(bundle.potential.map((cell) => cell.productId));
    expect(sold.size).toBe(PRODUCTS.length);
  });

  it('has two contracts that end within 60 days with no deal there and nothing after; others are renewed', () => {
    const running = bundle.contract.filter(({ endsOn }) => endsOn && age(endsOn) <= 0 && age(endsOn) >= -60);
    const renewed = (row: (typeof running)[number]) =>
      bundle.contract.some(
        (other) =>
          other.accountId === row.accountId &&
          other.productId === row.productId &&
          (other.endsOn ?? '') > (row.endsOn ?? ''),
      );
    const [lost, kept] = [running.filter((row) => !renewed(row)), running.filter(renewed)];
    const dealt = new Set(openDeals.map((deal) => deal.accountId));
    expect(lost.filter((row) => !dealt.has(row.accountId)).map((row) => row.id)).toEqual([
      'yl-contract-pharma-asset-care',
      'kh-contract-service-data-hub',
    ]);
    expect(kept.map((row) => row.id)).toEqual([
      'yl-contract-hospital-01-dose-audit',
      'kh-contract-americas-secure-link',
    ]);
    expect(bundle.contract.filter((row) => /-\d$/.test(row.id)).length).toBe(3);
  });

  it.each(['yl-clinic-02', 'kh-india'])('%s was met often and is not any more', (accountId) => {
    const ages = contactAges(accountId);
    expect(ages.filter((days) => days <= 30)).toEqual([]);
    for (const month of [1, 2])
      expect(ages.filter((days) => days > 30 * month && days <= 30 * month + 30).length).toBeGreaterThanOrEqual(4);
  });

  it('has customers of a manager of ours that nobody met for a month', () => {
    for (const accountId of ['yl-tech', 'yl-hospital-12', 'yl-pharma', 'kh-brazil', 'kh-foundry']) {
      expect(bundle.account.find(({ id }) => id === accountId)?.colleagueIds?.length).toBeGreaterThan(0);
      expect(Math.min(...contactAges(accountId)), accountId).toBeGreaterThan(30);
    }
  });

  it('has an entity nobody knows with a potential above half a million, which looks at us', () => {
    const stated = bundle.potential.filter((cell) => cell.accountId === 'yl-hospital-10');
    expect(stated.reduce((sum, cell) => sum + (cell.value ?? 0), 0)).toBeGreaterThan(500_000);
    expect(stated.every((cell) => cell.currency === 'CNY')).toBe(true);
    expect(peopleOf('yl-hospital-10').size).toBe(0);
    expect(bundle.event.filter((event) => event.accountId === 'yl-hospital-10').length).toBeGreaterThan(2);
  });

  it('has a key person of an open deal who has left', () => {
    const left = new Set(bundle.person.filter((person) => person.left).map((person) => person.id));
    const open = new Set(openDeals.map((deal) => deal.id));
    const gone = bundle.decision.filter(
      (row) => open.has(row.dealId) && left.has(row.personId) && row.roles?.some((role) => KEY_ROLES.includes(role)),
    );
    expect(gone.map((row) => `${row.dealId} ${row.personId}`)).toEqual(['yl-deal-data-hub yl-lu-ping']);
  });

  it('has touches of five kinds, of persons and of accounts alone', () => {
    expect(new Set(bundle.event.map((event) => event.kind))).toEqual(
      new Set(['download', 'webinar', 'visit', 'form', 'trial']),
    );
    expect(bundle.event.filter((event) => event.personId).length).toBeGreaterThan(50);
    expect(bundle.event.filter((event) => !event.personId).length).toBeGreaterThan(20);
  });

  it('says of most entities what they are worth, what hurts and how large they are, and of some nothing', () => {
    const rows = entities.map((entity) => entity.account);
    expect(new Set(rows.map((row) => row.strategicValue ?? null))).toEqual(
      new Set(['benchmark', 'regional', 'other', null]),
    );
    const most = (known: (row: (typeof rows)[number]) => boolean) => {
      const share = rows.filter(known).length / rows.length;
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(1);
    };
    most((row) => (row.pains?.length ?? 0) > 0);
    most((row) => Boolean(row.budget));
    most((row) => Boolean(row.employees));
    most((row) => Boolean(row.region));
    most((row) => Boolean(row.foundedOn));
    most((row) => Boolean(row.strategicValue));
  });
});
