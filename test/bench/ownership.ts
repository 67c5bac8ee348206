// Ownership computed: FinBench with its loop of 457 companies, and all groups of 100,000 accounts.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { controlledBy } from '../../domain/ownership/control.ts';
import type { OwnershipFacts } from '../../domain/ownership/facts.ts';
import { allGroups } from '../../domain/ownership/group.ts';
import { ownershipOn } from '../../domain/ownership/ownership.ts';
import { stakesOf } from '../../domain/ownership/stakes.ts';
import { account, stake } from '../../domain/ownership/testing/facts.ts';
import { BIGGEST_INVESTOR, finbench } from '../../domain/ownership/testing/finbench.ts';
import { ownershipLines } from '../../seeds/scale/ownership.ts';
import { DEFAULT_RATIOS, id } from '../../seeds/scale/plan.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { type BenchResult, compare } from './result.ts';

const ROUNDS = 5;
const TODAY = '2026-06-30';
const ACCOUNTS = 100_000;

export async function benchOwnership(): Promise<BenchResult[]> {
  const graph = finbench(pathToFileURL(join(packageRoot(), 'seeds', 'pieces', 'finbench_invest', 'snapshot', '/')));
  const economy = scaleFacts();
  const taken = { graph: [] as number[], economy: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    taken.graph.push(timed(() => wholeOf(graph)));
    taken.economy.push(timed(() => allGroups(ownershipOn(economy, TODAY))));
  }
  const note = (seconds: number) => `theirs: the bound of ${seconds} s; from plain records, index included`;
  const unit = 'ms';
  return [
    compare(
      {
        name: 'FinBench: the 681 stakes of one company, and what everybody controls',
        ours: taken.graph,
        theirs: [1_000],
        unit,
        note: note(1),
      },
      { atMost: 1 },
    ),
    compare(
      {
        name: `all groups of ${ACCOUNTS} accounts and ${economy.stakes.length} stakes, with stakes and affiliates`,
        ours: taken.economy,
        theirs: [5_000],
        unit,
        note: note(5),
      },
      { atMost: 1 },
    ),
  ];
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function wholeOf(facts: OwnershipFacts): void {
  const ownership = ownershipOn(facts, TODAY);
  const rows = stakesOf(ownership, { kind: 'account', id: BIGGEST_INVESTOR });
  if (rows.length !== 681) throw new Error(`FinBench's biggest investor reaches ${rows.length} companies, not 681`);
  for (let party = 0; party < ownership.network.ids.length; party++) controlledBy(ownership.findControlled, party);
}

/** The generated set of `npm run seed -- scale`, read back as records. */
function scaleFacts(): OwnershipFacts {
  const options = { accounts: ACCOUNTS, seed: 'bench', today: TODAY, ratios: DEFAULT_RATIOS };
  const figure = (cell: string | undefined) => (cell ? Number(cell) : null);
  const stakes = [...ownershipLines(options)].map((line) => {
    const [owner = '', kind, owned = '', share, shareMin, shareMax, exclusive, control] = line.trimEnd().split(',');
    return stake(kind === 'person' ? `person:${owner}` : owner, owned, figure(share), {
      shareMin: figure(shareMin),
      shareMax: figure(shareMax),
      shareMinExclusive: exclusive === 'true' ? true : null,
      control: control === 'true' ? true : null,
    });
  });
  return { accounts: Array.from({ length: ACCOUNTS }, (_, number) => account(id('a', number))), stakes };
}
