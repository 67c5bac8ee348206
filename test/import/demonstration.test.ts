// The first minute on a real database: the demonstration goes in whole, shows its finding, and goes again.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { coverageAnswer } from '../../domain/contract/groups.ts';
import { FACT_KINDS } from '../../domain/facts/kind.ts';
import { demonstration } from '../../seeds/demonstration/demonstration.ts';
import { putInDemonstration } from '../../server/import/demonstration.ts';
import { coverage } from '../../server/usecases/groups/coverage.ts';
import { readImport } from '../../server/usecases/imports/imports.ts';
import { asking, counts, type ImportBench, openImportBench, TODAY } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

async function putIn() {
  const { record } = await putInDemonstration(bench.app, asking);
  await bench.work(record.id);
  return readImport(bench.app, asking, record.id);
}

// Two or three imports of 3,600 rows by the first statements of a cold database.
describe('the demonstration', { timeout: 300_000 }, () => {
  it('goes in whole, without an error or a warning, and shows 41.7 % of the subsidiaries as customers', async () => {
    const bundle = demonstration(TODAY);
    const rows = FACT_KINDS.reduce((sum, kind) => sum + bundle[kind].length, 0);
    const job = await putIn();
    expect(job).toMatchObject({ state: 'done', demo: true, errors: [], warnings: [], failure: null });
    expect(counts(job)).toEqual({ accepted: rows, created: rows });
    const query = { asOf: TODAY, level: 'customer', excludeRoot: true, explain: false } as const;
    const { bytes } = await coverage(bench.app, asking, 'yl-group', query);
    const { levels } = coverageAnswer.parse(JSON.parse(bytes.toString()));
    expect(levels.customer.count).toMatchObject({ numerator: 10, denominator: 24, value: 10 / 24 });
    await expect(putInDemonstration(bench.app, asking)).rejects.toThrow('does not allow this');
  });

  it('goes again without a trace and can be put in anew', async () => {
    const undone = await bench.undo((await putIn()).id);
    expect(undone).toMatchObject({ state: 'undone', kept: [] });
    expect(await bench.query('MATCH (n) WHERE n:Account OR n:Person OR n:Colleague OR n:Group RETURN n.id')).toEqual(
      [],
    );
    expect((await putIn()).state).toBe('done');
  });
});
