// `npm run seed`: makes the demonstration, a generated set of any size, or a bundle of a FinBench snapshot.
import { makeSeed } from './make-seed.ts';
import { readSeedArguments, SeedArgumentError } from './seed-arguments.ts';

async function seed(args: readonly string[], today: string, say: (line: string) => void): Promise<number> {
  try {
    const order = readSeedArguments(args, today);
    const made = await makeSeed(order, say);
    say(`written to ${made.folder}`);
    if (order.imported) say(`import it with: npm run import -- ${made.folder}`);
    return 0;
  } catch (error) {
    say(`seed: ${error instanceof Error ? error.message : error}`);
    if (!(error instanceof SeedArgumentError) && error instanceof Error && error.stack) say(error.stack);
    return 1;
  }
}

process.exitCode = await seed(process.argv.slice(2), new Date().toISOString().slice(0, 10), (line) =>
  console.error(line),
);
