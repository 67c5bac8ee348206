import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeDemonstration } from '../../seeds/demonstration/demonstration.ts';
import { writeFinbench } from '../../seeds/finbench.ts';
import { writeScale } from '../../seeds/scale/scale.ts';
import type { SeedOrder } from './seed-arguments.ts';

export interface MadeSeed {
  folder: string;
  paths: string[];
  /** Removes the folder when it is a temporary one. */
  discard: () => Promise<void>;
}

/** Writes what was ordered as a CSV bundle, into `out` or a temporary folder, and says what it wrote, one line a file. */
export async function makeSeed(order: SeedOrder, say: (line: string) => void): Promise<MadeSeed> {
  const temporary = order.out === null;
  const folder = order.out ?? (await mkdtemp(join(tmpdir(), 'meridian-seed-')));
  const discard = async () => {
    if (temporary) await rm(folder, { recursive: true, force: true });
  };
  try {
    const paths = await write(order, folder);
    for (const path of paths) say(`${basename(path).padEnd(18)} ${(await stat(path)).size.toLocaleString('en')} bytes`);
    return { folder, paths, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function write({ make }: SeedOrder, folder: string): Promise<string[]> {
  switch (make.kind) {
    case 'demo':
      return writeDemonstration(folder, make.today);
    case 'finbench':
      return writeFinbench(make.from, folder);
    case 'scale':
      return (await writeScale(folder, make.options)).map((file) => file.path);
  }
}
