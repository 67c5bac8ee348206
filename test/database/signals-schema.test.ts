import { afterAll, beforeAll, expect, it } from 'vitest';
import { applySchema } from '../../server/neo4j/schema.ts';
import { putFacts } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let test: TestGraph;
beforeAll(async () => {
  test = await openTestGraph();
});
afterAll(async () => {
  await test.clean();
  await test.close();
});

it('signals raised before there were causes keep theirs, get an id of their own once, and are open', async () => {
  await putFacts(test.graph, 'colleague', [{ id: 'c', name: 'Lin Ke' }]);
  await putFacts(test.graph, 'account', [{ id: 'x', name: 'X' }]);
  await putFacts(test.graph, 'deal', [{ id: 'd', name: 'Cloud', accountId: 'x', colleagueIds: ['c'] }]);
  const old = (since: string | null) => {
    const signal = {
      id: JSON.stringify(['deal-idle', 'd', since]),
      kind: 'deal-idle',
      dealId: 'd',
      firedOn: '2026-02-01',
    };
    return test.query('CREATE (s:Signal) SET s = $signal', { signal: { ...signal, since } });
  };
  await old('2026-01-01');
  await old(null);
  const migrate = async () => {
    await test.query('MATCH (s:Schema {version: 9}) DELETE s');
    expect((await applySchema(test.graph)).applied).toEqual([9]);
    return test.query('MATCH (s:Signal) RETURN properties(s) AS signal ORDER BY s.cause');
  };
  const migrated = await migrate();
  const rest = {
    kind: 'deal-idle',
    accountId: 'x',
    dealId: 'd',
    told: ['c'],
    state: 'open',
    ruleVersion: 0,
    firedOn: '2026-02-01',
  };
  const id = expect.stringMatching(/^[0-9a-f]{24}$/);
  expect(migrated.map((row) => row['signal'])).toEqual([
    {
      ...rest,
      id,
      cause: '["deal-idle","d","2026-01-01"]',
      since: '2026-01-01',
      figures: '{"touchedOn":"2026-01-01"}',
    },
    { ...rest, id, cause: '["deal-idle","d",null]', figures: '{"touchedOn":null}' },
  ]);
  expect(await migrate()).toEqual(migrated);
});
