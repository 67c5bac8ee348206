import { expect, it } from 'vitest';
import { openInstance } from '../support/instance.ts';

const { put, get } = openInstance();

it('smoke', async () => {
  await put('account', [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ]);
  await put('order', [
    { id: 'o1', accountId: 'a', orderedOn: '2026-05-01', amount: 100 },
    { id: 'o2', accountId: 'b', orderedOn: '2026-01-01', amount: 300 },
  ]);
  const all = await get('scores/rfm?explain=1');
  console.log(JSON.stringify(all, null, 1).slice(0, 3000));
  await new Promise((r) => setTimeout(r, 1500));
  console.log(JSON.stringify(await get('scores/rfm'), null, 1).slice(0, 1500));
  for (const model of ['rfmv', 'fit', 'behaviour', 'completeness', 'priority'])
    console.log(model, JSON.stringify(await get(`scores/${model}?level=account`)).slice(0, 600));
  console.log(JSON.stringify(await get('score-models')).length);
  expect(all.rows.length).toBe(2);
}, 60_000);
