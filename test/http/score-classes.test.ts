// How many have each R and F, and files with columns of a model that an account has by the same name.
import { expect, it } from 'vitest';
import { openInstance } from '../support/instance.ts';

const { put, get, call } = openInstance();

interface Cell {
  r: number;
  f: number;
  accounts: number;
}
interface Row {
  score: number | null;
  parts: { r: number; f: number };
}

/** Counted from the rows themselves. */
function counted(rows: readonly Row[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { score, parts } of rows) {
    if (score === null) continue;
    const key = `${parts.r} ${parts.f}`;
    const { accounts } = cells.get(key) ?? { accounts: 0 };
    cells.set(key, { r: parts.r, f: parts.f, accounts: accounts + 1 });
  }
  return sorted([...cells.values()]);
}
function sorted(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.r - b.r || a.f - b.f);
}

it('the counts of R and F are those of the rows, stored or computed, of all or of a choice', async () => {
  const days = ['2026-01-05', '2026-06-01', '2026-08-15', '2026-10-01', '2026-11-10'];
  await put(
    'account',
    days.map((_, at) => ({ id: `a${at}`, name: `A ${at}`, country: at % 2 === 0 ? 'CN' : 'NO' })),
  );
  await put(
    'order',
    days.flatMap((day, at) =>
      Array.from({ length: at + 1 }, (_, each) => ({
        id: `o${at}.${each}`,
        accountId: `a${at}`,
        orderedOn: day,
        amount: 100 * (at + each + 1),
      })),
    ),
  );
  // A write by the API, so that the job is told of them all.
  expect((await call('POST', '/api/v1/accounts', { id: 'z', name: 'Z' })).status).toBe(201);
  await expect
    .poll(async () => (await get('scores/rfm?limit=1')).from, { timeout: 30_000, interval: 200 })
    .toBe('stored');
  await expect.poll(async () => (await get('scores/rfm?limit=1')).pending, { timeout: 30_000, interval: 200 }).toBe(0);
  for (const choice of ['', '?country=CN', '?window=all', '?asOf=2026-11-01', '?recency=quintiles&country=NO']) {
    const { rows } = await get(`scores/rfm${choice}${choice === '' ? '?' : '&'}limit=500`);
    const { classes } = await get(`scores/rfm/segments${choice}`);
    expect(sorted(classes), choice).toEqual(counted(rows));
    expect(classes.length, choice).toBeGreaterThan(0);
  }
  expect((await get('scores/rfmv/segments')).classes).toBeNull();
});

it('a file can have the industry of an account and how far it fits, too', async () => {
  const { status, body } = await call('GET', '/api/v1/scores/fit/export?columns=accountId,industry,own.industry');
  expect(status).toBe(200);
  expect(String(body).split('\r\n')[0]).toBe('Account id,Industry,Industry');
  expect((await call('GET', '/api/v1/scores/rfm/export?columns=own.industry')).status).toBe(400);
});
