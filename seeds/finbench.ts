// LDBC FinBench snapshots (companies, persons, who invested in what) as a CSV bundle.
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cell } from './bundle.ts';
import { SeedRefused } from './refused.ts';

const SOURCE = 'LDBC FinBench';

/** The lines of a pipe-separated file as cells in the order of `columns`; throws when the header lacks one. */
async function* cells(folder: string, file: string, columns: readonly string[]): AsyncGenerator<string[]> {
  const path = join(folder, `${file}.csv`);
  if (!existsSync(path))
    throw new SeedRefused(
      `${path} is missing: give the folder with Company.csv, Person.csv, CompanyInvestCompany.csv and PersonInvestCompany.csv.`,
    );
  let places: number[] | null = null;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line === '') continue;
    const parts = line.split('|');
    if (places) yield places.map((place) => parts[place] ?? '');
    else {
      places = columns.map((column) => parts.indexOf(column));
      const missing = columns.filter((_, i) => places?.[i] === -1);
      if (missing.length > 0) throw new SeedRefused(`${path}: the header has no ${missing.join(', ')}.`);
    }
  }
}

async function* accounts(folder: string): AsyncGenerator<string> {
  yield 'id,name,kind,source\n';
  for await (const [id = '', name] of cells(folder, 'Company', ['companyId', 'companyName']))
    yield `${cell(id)},${cell(name)},company,${SOURCE}\n`;
}

async function* people(folder: string): AsyncGenerator<string> {
  yield 'id,name\n';
  for await (const [id = '', name] of cells(folder, 'Person', ['personId', 'personName']))
    yield `${cell(id)},${cell(name)}\n`;
}

/** An investment is a share from the day it was made; its day is also when it was observed. */
async function* ownership(folder: string): AsyncGenerator<string> {
  yield 'ownerId,ownerKind,ownedId,share,since,source,observedOn\n';
  const columns = ['investorId', 'companyId', 'ratio', 'createTime'] as const;
  for (const [file, kind] of [
    ['CompanyInvestCompany', 'account'],
    ['PersonInvestCompany', 'person'],
  ] as const)
    for await (const [owner, owned, ratio, time = ''] of cells(folder, file, columns)) {
      const day = time.slice(0, 10);
      yield `${cell(owner)},${kind},${cell(owned)},${ratio},${day},${SOURCE},${day}\n`;
    }
}

/** Writes the bundle of a FinBench snapshot folder into `to` (made when missing) and gives the paths of its files. */
export async function writeFinbench(from: string, to: string): Promise<string[]> {
  const folder = existsSync(join(from, 'snapshot')) ? join(from, 'snapshot') : from;
  const paths: string[] = [];
  await mkdir(to, { recursive: true });
  for (const [name, lines] of [
    ['accounts', accounts],
    ['people', people],
    ['ownership', ownership],
  ] as const) {
    const path = join(to, `${name}.csv`);
    await pipeline(Readable.from(lines(folder)), createWriteStream(path));
    paths.push(path);
  }
  return paths;
}
