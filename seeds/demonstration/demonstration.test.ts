import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnMeta } from '../../domain/facts/column.ts';
import { FACT_KINDS } from '../../domain/facts/kind.ts';
import { FACTS, factId } from '../../domain/facts/registry.ts';
import { records } from '../bundle.ts';
import { demonstration, writeDemonstration } from './demonstration.ts';

const TODAY = '2027-03-08';
const bundle = demonstration(TODAY);

describe('demonstration', () => {
  it.each(FACT_KINDS)('%s: every row is a record of the registry, and no fact is there twice', (kind) => {
    const rows = records(bundle, kind);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const result = FACTS[kind].record.safeParse(row);
      expect(result.error?.issues, JSON.stringify(row)).toBeUndefined();
    }
    const ids = rows.map((row) => factId(kind, row));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(FACT_KINDS)('%s: every reference is to a row of the bundle', (kind) => {
    const shape: Record<string, import('zod').ZodType> = FACTS[kind].record.shape;
    const dangling: string[] = [];
    for (const [column, schema] of Object.entries(shape)) {
      const { refers } = columnMeta(schema);
      if (!refers) continue;
      const known = new Set(records(bundle, refers).map((row) => factId(refers, row)));
      for (const row of records(bundle, kind))
        for (const id of [row[column] ?? []].flat())
          if (!known.has(String(id))) dangling.push(`${kind}.${column} ${id}`);
    }
    expect(dangling).toEqual([]);
    const accounts = new Set(bundle.account.map((account) => account.id));
    const people = new Set(bundle.person.map((person) => person.id));
    for (const { ownerKind, ownerId } of bundle.stake)
      expect((ownerKind === 'person' ? people : accounts).has(ownerId), ownerId).toBe(true);
  });

  it('has about 60 entities, 400 people and exactly 60 deals', () => {
    expect(bundle.account.length).toBeGreaterThanOrEqual(58);
    expect(bundle.account.length).toBeLessThanOrEqual(66);
    expect(bundle.person.length).toBeGreaterThanOrEqual(385);
    expect(bundle.person.length).toBeLessThanOrEqual(415);
    expect(bundle.deal.length).toBe(60);
  });

  it('is the same for the same day, and moves with it', () => {
    expect(demonstration(TODAY)).toEqual(bundle);
    const later = demonstration('2027-03-09');
    expect(later.person).toEqual(bundle.person);
    expect(later.tie[0]?.observedOn).not.toBe(bundle.tie[0]?.observedOn);
    expect(() => demonstration('8 March')).toThrow("'8 March' is not a day: give one as YYYY-MM-DD.");
  });

  it('says nothing about the future: contacts, orders, events and observations are not after today', () => {
    const days = [
      ...bundle.interaction.map((row) => row.at.slice(0, 10)),
      ...bundle.event.map((row) => row.at.slice(0, 10)),
      ...bundle.order.map((row) => row.orderedOn),
      ...FACT_KINDS.flatMap((kind) => bundle[kind].map((row) => row.observedOn ?? TODAY)),
    ];
    expect(days.filter((day) => day > TODAY)).toEqual([]);
  });

  it('writes one file per kind, with the columns that are filled and lists joined by semicolons', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'meridian-demonstration-'));
    try {
      const paths = await writeDemonstration(folder, TODAY);
      expect((await readdir(folder)).toSorted()).toEqual(FACT_KINDS.map((kind) => FACTS[kind].file).toSorted());
      expect(paths.map((path) => path.slice(folder.length + 1))).toEqual(FACT_KINDS.map((kind) => FACTS[kind].file));
      const deals = (await readFile(join(folder, 'deals.csv'), 'utf8')).split('\n');
      expect(deals[0]).toBe(
        'id,name,accountId,stage,outcome,amount,currency,openedOn,closeOn,colleagueIds,productIds,competitorIds',
      );
      expect(deals[1]).toBe(
        'yl-deal-imaging-cloud,集团影像云平台采购,yl-group,方案评审,open,4800000,CNY,2026-10-31,2027-05-17,lin-ke;gu-qing,imaging-cloud,visora',
      );
      expect(deals.length).toBe(62);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
