import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { applyFacts, beginWrite, endWrite } from '../../server/facts/apply.ts';
import { asking, csv, EVERY_FILE, type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

const FACTS = `MATCH (n) WHERE NOT n:Import AND NOT n:ImportPart AND NOT n:Ledger AND NOT n:Lease AND NOT n:Change AND NOT n:Schema AND NOT n:Group AND NOT n:ScoreWork
  OPTIONAL MATCH (n)-[r]->(m) WHERE NOT type(r) = 'MEMBER_OF'
  WITH n, type(r) AS type, m.id AS to, r.share AS share, r.until AS until, r.ended AS ended ORDER BY type, to
  RETURN labels(n)[0] AS label, n.id AS id, n.name AS name, n.title AS title, collect([type, to, share, until, ended]) AS lines ORDER BY label, id`;

async function edit(kind: FactKind, record: AnyRecord) {
  await bench.graph.write(asking, async (tx) => {
    const write = await beginWrite(tx, { by: 'ana', at: '2026-01-02T03:04:05Z', importId: null });
    await applyFacts(write, kind, [{ record }]);
    await endWrite(write);
  });
}

describe('undoing an import', () => {
  it('leaves nothing of what it created', async () => {
    const job = await bench.files(EVERY_FILE);
    const undone = await bench.undo(job.id);
    expect(undone).toMatchObject({ state: 'undone', failure: null, kept: [] });
    expect(await bench.query(FACTS)).toEqual([]);
    expect(await bench.query('MATCH (g:Group) RETURN g')).toEqual([]);
  });

  it('brings back what it changed, and an import before it can be undone after it', async () => {
    const first = await bench.files(EVERY_FILE);
    const before = await bench.query(FACTS);
    const second = await bench.files({
      'accounts.csv': csv(['id', 'name', 'colleagueIds'], ['A', 'Renamed', ''], ['Z', 'New', 'C1']),
      'ownership.csv': csv(
        ['ownerId', 'ownedId', 'share', 'since', 'source'],
        ['A', 'B', '0.4', '2020-01-01', 'registry'],
        ['Z', 'B', '0.1', '', ''],
      ),
      'people.csv': csv(['id', 'name', 'accountId', 'left', 'reportsToId'], ['R', 'Li', 'B', 'yes', '']),
    });
    expect(second.counts).toMatchObject({ created: 2, updated: 3 });
    expect(await bench.query(FACTS)).not.toEqual(before);
    expect((await bench.undo(second.id)).kept).toEqual([]);
    expect(await bench.query(FACTS)).toEqual(before);
    expect(await bench.undo(first.id)).toMatchObject({ state: 'undone', kept: [] });
    expect(await bench.query(FACTS)).toEqual([]);
  });

  it('keeps and lists what was changed since, and what others have come to rest on', async () => {
    const job = await bench.files(EVERY_FILE);
    await edit('deal', { id: 'D1', name: 'Changed by hand' });
    await edit('tie', { colleagueId: 'C2', personId: 'T', strength: 0.5 });
    const undone = await bench.undo(job.id);
    const kept = (undone.kept ?? []).map(({ kind, id }) => `${kind} ${id}`).sort();
    // The deal was changed; its account, colleague, product and rival carry it; the new tie needs its two ends.
    expect(kept).toEqual([
      'account B',
      'colleague C1',
      'colleague C2',
      'competitor K',
      'deal D1',
      'person T',
      'product X',
    ]);
    expect(await bench.query('MATCH (n) WHERE n:Account OR n:Deal OR n:Person RETURN n.id AS id ORDER BY id')).toEqual([
      { id: 'B' },
      { id: 'D1' },
      { id: 'T' },
    ]);
  });

  it('is refused while the import runs, and for an import that is undone already', async () => {
    const job = await bench.files({ 'products.csv': csv(['id', 'name'], ['X', 'Imaging']) });
    await bench.undo(job.id);
    await expect(bench.undo(job.id)).rejects.toMatchObject({ code: 'import-busy' });
    await expect(bench.undo('nothing')).rejects.toMatchObject({ code: 'import-not-found' });
  });
});
