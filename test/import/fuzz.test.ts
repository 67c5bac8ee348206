// Whatever bytes arrive: an answer with findings, never a crash, never a half-written row.
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { MeridianError } from '../../domain/contract/errors.ts';
import { type ImportBench, openImportBench } from './support.ts';

let bench: ImportBench;
beforeAll(async () => {
  bench = await openImportBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clean());

const HEADERS: Record<string, string> = {
  'accounts.csv': 'id,name,employees,foundedOn,uscc,pains,colleagueIds',
  'ownership.csv': 'ownerId,ownedId,share,shareMin,shareMax,since',
  'people.csv': 'id,name,accountId,title,reportsToId,left',
  'holders.csv': 'personId,seatId,since,until',
  'Account.csv': 'Id,Name,ParentId,OwnerId,IsDeleted',
  'list.csv': 'Filename,Subsidiary,Location of Incorporation,Ownership Percentage',
};
const cell = fc.oneof(
  fc.constantFrom('A', 'B', 'C', '', '51%', '2', '2024-02-30', 'yes', 'A;B', '"', '""', '中', '=1+1', '0.5'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const line = fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(','));
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));

it('random rows below a known header are taken or rejected, each once, and a second run changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(HEADERS)), text, async (name, body) => {
      await bench.clean();
      const file = { [name]: `${HEADERS[name]}\n${body}` };
      const dry = await bench.files(file, { dryRun: true });
      const first = await bench.files(file);
      expect(first.state).toBe('done');
      expect(dry.counts).toEqual(first.counts);
      const { accepted, created, updated, unchanged, rejected, skipped } = first.counts;
      expect(accepted).toBe(created + updated + unchanged);
      expect(accepted + rejected + skipped).toBe(first.files[0]?.rows ?? 0);
      const again = await bench.files(file);
      expect(again.counts).toEqual({ ...first.counts, created: 0, updated: 0, unchanged: accepted });
    }),
    { numRuns: 25 },
  );
});

it('random bytes are refused or taken, never a crash', async () => {
  const names = fc.constantFrom('accounts.csv', 'people.csv', 'x.bin', 'data.zip', 'Account.csv');
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
      try {
        expect((await bench.files({ [name]: bytes })).state).toBe('done');
      } catch (error) {
        const refused = error instanceof MeridianError && error.code === 'unrecognised-files';
        expect(refused || (error instanceof Error && error.name === 'ZipRefused'), String(error)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});
