import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POTENTIAL_STATES, STRATEGIC_VALUES } from '../../domain/facts/account.ts';
import { allGroups } from '../../domain/ownership/group.ts';
import { ownershipOn } from '../../domain/ownership/ownership.ts';
import { DEFAULT_RATIOS, groupStarts, OWNERSHIP_ONLY, type ScaleOptions } from './plan.ts';
import { writeScale } from './scale.ts';

const options: ScaleOptions = { accounts: 2000, seed: 'seven', today: '2026-11-22', ratios: DEFAULT_RATIOS };
let home = '';
const row: Record<string, Record<string, string>[]> = {};

async function read(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'meridian-scale-'));
  await writeScale(join(home, 'first'), options);
  for (const [name, text] of Object.entries(await read(join(home, 'first'))))
    row[name.replace('.csv', '')] = parse(text, { columns: true });
});
afterAll(() => rm(home, { recursive: true }));

/** The ids of a column, lists taken apart. */
function ids(file: string, column: string): string[] {
  return (row[file] ?? []).flatMap((one) => (one[column] ?? '').split(';').filter(Boolean));
}

describe('scale set', () => {
  it('has exactly the accounts, stakes and people that were asked for', () => {
    expect(row['accounts']?.length).toBe(2000);
    expect(row['ownership']?.length).toBe(3000);
    expect(row['people']?.length).toBe(6000);
    expect(row['orders']?.length).toBe(1000);
    expect(row['deals']?.length).toBe(600);
  });

  it('gives the same bytes for the same seed, others for another', async () => {
    await writeScale(join(home, 'second'), options);
    await writeScale(join(home, 'third'), { ...options, seed: 'eight' });
    const [first, second, third] = await Promise.all(
      ['first', 'second', 'third'].map((name) => read(join(home, name))),
    );
    expect(second).toEqual(first);
    expect(third?.['ownership.csv']).not.toBe(first?.['ownership.csv']);
  });

  it('keeps the shares of an account at 1 or below, and its owners different and not itself', () => {
    const sums = new Map<string, number>();
    for (const { ownedId = '', share, shareMax } of row['ownership'] ?? [])
      sums.set(ownedId, (sums.get(ownedId) ?? 0) + Number(share || shareMax || 0));
    expect(Math.max(...sums.values())).toBeLessThanOrEqual(1 + 1e-9);
    const pairs = (row['ownership'] ?? []).map(
      (stake) => `${stake['ownerKind']} ${stake['ownerId']} ${stake['ownedId']}`,
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(
      (row['ownership'] ?? []).filter((s) => s['ownerKind'] === 'account' && s['ownerId'] === s['ownedId']),
    ).toEqual([]);
  });

  it.each([
    ['ownership', 'ownedId', 'accounts'],
    ['people', 'accountId', 'accounts'],
    ['people', 'reportsToId', 'people'],
    ['accounts', 'colleagueIds', 'colleagues'],
    ['deals', 'productIds', 'products'],
    ['deals', 'competitorIds', 'competitors'],
    ['decisions', 'dealId', 'deals'],
    ['decisions', 'personId', 'people'],
    ['interactions', 'personIds', 'people'],
    ['interactions', 'colleagueIds', 'colleagues'],
    ['ties', 'personId', 'people'],
    ['influences', 'toId', 'people'],
    ['orders', 'accountId', 'accounts'],
    ['potentials', 'productId', 'products'],
    ['potentials', 'competitorId', 'competitors'],
    ['events', 'accountId', 'accounts'],
    ['events', 'personId', 'people'],
    ['contracts', 'productId', 'products'],
  ])('%s.%s names only rows of %s', (file, column, target) => {
    const known = new Set(ids(target, 'id'));
    const named = ids(file, column);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((one) => !known.has(one))).toEqual([]);
  });

  it('has owners of both kinds, bands, control without a share, joint ventures and loops', () => {
    const stakes = row['ownership'] ?? [];
    const accounts = new Set(ids('accounts', 'id'));
    const people = new Set(ids('people', 'id'));
    for (const { ownerKind, ownerId = '' } of stakes)
      expect((ownerKind === 'person' ? people : accounts).has(ownerId), ownerId).toBe(true);
    expect(stakes.some((s) => s['ownerKind'] === 'person')).toBe(true);
    expect(stakes.some((s) => s['shareMin'] === '0.5' && s['shareMinExclusive'] === 'true')).toBe(true);
    expect(stakes.some((s) => s['control'] === 'true' && s['share'] === '')).toBe(true);
    const owned = new Map<string, string[]>();
    for (const { ownerId = '', ownedId = '' } of stakes) owned.set(ownerId, [...(owned.get(ownerId) ?? []), ownedId]);
    const reaches = (from: string, to: string): boolean => {
      const seen = new Set([from]);
      for (const next of seen) for (const below of owned.get(next) ?? []) seen.add(below);
      return seen.has(to);
    };
    expect(stakes.some((s) => reaches(s['ownedId'] ?? '', s['ownerId'] ?? ''))).toBe(true);
  });

  it('says of accounts what they are worth, what hurts and what money there is, and of some nothing', () => {
    const accounts = row['accounts'] ?? [];
    const values = new Set(accounts.map((account) => account['strategicValue']));
    expect(values).toEqual(new Set([...STRATEGIC_VALUES, '']));
    for (const column of ['strategicValue', 'pains', 'budget']) {
      const known = accounts.filter((account) => account[column]).length / accounts.length;
      expect(known, column).toBeGreaterThan(0.3);
      expect(known, column).toBeLessThan(0.8);
    }
    expect(accounts.some((account) => account['pains']?.includes(';'))).toBe(true);
  });

  it('has potentials of every state, with the rival where one is in place, and touches of accounts and of people', () => {
    const potentials = row['potentials'] ?? [];
    expect(new Set(potentials.map((one) => one['state']))).toEqual(new Set(POTENTIAL_STATES));
    for (const one of potentials) expect(Boolean(one['competitorId'])).toBe(one['state'] === 'competitor');
    expect(potentials.some((one) => one['value'] === '')).toBe(true);
    const touches = row['events'] ?? [];
    expect(new Set(touches.map((one) => one['kind']))).toEqual(
      new Set(['visit', 'download', 'webinar', 'form', 'trial']),
    );
    const account = new Map((row['people'] ?? []).map((person) => [person['id'], person['accountId']]));
    const byPerson = touches.filter((one) => one['personId']);
    expect(byPerson.length).toBeGreaterThan(0);
    expect(byPerson.length).toBeLessThan(touches.length);
    for (const one of byPerson) expect(account.get(one['personId'])).toBe(one['accountId']);
  });

  it('has contracts that end soon, and some that have ended', () => {
    const ends = (row['contracts'] ?? []).map((one) => one['endsOn'] ?? '');
    expect(ends.filter((day) => day < options.today).length).toBeGreaterThan(0);
    expect(ends.filter((day) => day >= options.today && day <= '2027-01-21').length).toBeGreaterThan(0);
  });

  it('puts one account in twenty in the largest group, and most groups are small', () => {
    const starts = groupStarts({ ...options, accounts: 100_000 });
    const sizes = starts.slice(1).map((start, i) => start - (starts[i] ?? 0));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(100_000);
    expect(Math.max(...sizes)).toBe(5000);
    expect(sizes.filter((size) => size <= 3).length / sizes.length).toBeGreaterThan(0.6);
  });

  it('makes groups by control: the largest has all the accounts meant for it, and nothing in the data cannot be right', () => {
    const number = (text: string | undefined) => (text ? Number(text) : null);
    const ownership = ownershipOn(
      {
        accounts: (row['accounts'] ?? []).map((account) => ({
          id: account['id'] ?? '',
          kind: account['kind'] === 'branch' ? 'branch' : 'company',
          revenue: number(account['revenue']),
          currency: account['currency'] || null,
          groupBoundary: null,
        })),
        stakes: (row['ownership'] ?? []).map((stake) => ({
          ownerId: stake['ownerId'] ?? '',
          ownerKind: stake['ownerKind'] === 'person' ? 'person' : 'account',
          ownedId: stake['ownedId'] ?? '',
          interest: 'shareholding',
          share: number(stake['share']),
          shareMin: number(stake['shareMin']),
          shareMax: number(stake['shareMax']),
          shareMinExclusive: stake['shareMinExclusive'] === 'true',
          votes: null,
          control: stake['control'] === 'true' ? true : null,
          since: stake['since'] || null,
          until: null,
          source: stake['source'] ?? null,
          observedOn: stake['observedOn'] ?? null,
          confidence: null,
        })),
      },
      options.today,
    );
    const groups = allGroups(ownership);
    const largest = groups.find((group) => group.members.some((member) => member.id === 'a0000001'));
    expect(largest?.members.length).toBeGreaterThanOrEqual(100);
    expect(largest?.members.length).toBeLessThan(200);
    expect(groups.flatMap((group) => group.problems)).toEqual([]);
  });

  it('leaves out what has the ratio 0', async () => {
    await writeScale(join(home, 'lean'), { ...options, ratios: { ...DEFAULT_RATIOS, ...OWNERSHIP_ONLY } });
    const lean = await read(join(home, 'lean'));
    expect(Object.keys(lean).toSorted()).toEqual(['accounts.csv', 'ownership.csv', 'people.csv']);
    expect(lean['accounts.csv']?.split('\n')[0]).not.toMatch(/colleagueIds|strategicValue|pains|budget/);
  });

  it.each([
    [{ accounts: 3 }, 'a scale set needs a whole number of accounts, at least 20; 3 was asked for.'],
    [
      { ratios: { ...DEFAULT_RATIOS, stakes: 0.5 } },
      'stakes: 0.5 per account; a set has 0, or from 1 (every subsidiary has its parent) to 4.',
    ],
    [
      { ratios: { ...DEFAULT_RATIOS, people: 0 } },
      'decisions, interactions, ties, influences need at least one person per account; set them to 0 too.',
    ],
    [{ ratios: { ...DEFAULT_RATIOS, deals: -1 } }, 'deals: -1 per account is not between 0 and 100.'],
  ])('refuses %o', async (change, message) => {
    await expect(writeScale(join(home, 'refused'), { ...options, ...change })).rejects.toThrow(message);
  });
});
