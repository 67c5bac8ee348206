// What seeds write is read by the import as it was meant.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACT_KINDS, type FactKind } from '../domain/facts/kind.ts';
import { type AnyRecord, FACTS } from '../domain/facts/registry.ts';
import { Beside } from '../server/import/presets/beside.ts';
import { bundle as bundlePreset } from '../server/import/presets/bundle.ts';
import { records } from './bundle.ts';
import { demonstration, writeDemonstration } from './demonstration/demonstration.ts';
import { writeFinbench } from './finbench.ts';
import { DEFAULT_RATIOS } from './scale/plan.ts';
import { writeScale } from './scale/scale.ts';

const TODAY = '2026-11-22';
let home = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'meridian-seeds-'));
});
afterAll(() => rm(home, { recursive: true }));

function kindOf(path: string): FactKind {
  const kind = FACT_KINDS.find((each) => FACTS[each].file === basename(path));
  if (!kind) throw new Error(`${path} is no file of the bundle`);
  return kind;
}

/** The facts the import reads from a file, after its first row's, and what it has to say about the rows. */
async function read(path: string): Promise<{ facts: { kind: FactKind; record: AnyRecord }[]; notes: string[] }> {
  const [header = [], ...lines]: string[][] = parse(await readFile(path));
  expect(bundlePreset.recognise(basename(path), header)).toMatchObject({ as: kindOf(path), certainty: 3 });
  const mapping = bundlePreset.open(kindOf(path), header, new Beside());
  if (Array.isArray(mapping)) throw new Error(JSON.stringify(mapping));
  expect([...mapping.used].toSorted((a, b) => a - b)).toEqual(header.map((_, i) => i));
  const notes: string[] = [];
  const facts = lines.flatMap((cells, i) => {
    const note = (column: string | null, code: string) =>
      notes.push(`${basename(path)} line ${i + 2} ${column} ${code}`);
    return mapping.map(cells, { error: note, warn: note })?.facts ?? [];
  });
  return { facts, notes };
}

/** Lists in one order: references have none. */
function sorted(record: AnyRecord): AnyRecord {
  const entries = Object.entries(record);
  return Object.fromEntries(
    entries.map(([column, value]) => [column, Array.isArray(value) ? value.toSorted() : value]),
  );
}

describe('seeds and the import', () => {
  it('the demonstration is read back as it was told: every cell, without a warning', async () => {
    for (const path of await writeDemonstration(join(home, 'demo'), TODAY)) {
      const kind = kindOf(path);
      const { facts, notes } = await read(path);
      expect(notes).toEqual([]);
      const told = records(demonstration(TODAY), kind);
      expect(facts.length).toBe(told.length);
      facts.forEach(({ record }, i) => {
        const meant = Object.fromEntries(Object.keys(record).map((column) => [column, told[i]?.[column] ?? null]));
        expect(sorted(record)).toEqual(sorted(meant));
      });
    }
  });

  it('generated sets and FinBench are read without an error or a warning', async () => {
    const scale = { accounts: 400, seed: 's', today: TODAY, ratios: DEFAULT_RATIOS };
    const paths = [
      ...(await writeScale(join(home, 'scale'), scale)).map((file) => file.path),
      ...(await writeFinbench(join(import.meta.dirname, 'pieces', 'finbench_invest'), join(home, 'finbench'))),
    ];
    for (const path of paths) {
      const { facts, notes } = await read(path);
      expect(notes).toEqual([]);
      expect(facts.length).toBeGreaterThan(0);
    }
  });
});
