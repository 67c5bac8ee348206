// Coverage of a group of 5,000 entities over HTTP, beside the bare reads it needs and beside the same answer in Cypher.
import type { Driver } from 'neo4j-driver';
import type { CoverageAnswer } from '../../domain/contract/groups.ts';
import type { Graph } from '../../server/graph.ts';
import { loadGroup, loadGroupFacts, standingOf } from '../../server/usecases/groups/load.ts';
import { LOCAL_VIEWER } from '../../server/viewer.ts';
import { assertSame, coverageInCypher, namedAnswer } from './coverage-in-cypher.ts';
import { benchAsking, withBenchInstance } from './instance.ts';
import { LARGE_GROUP, largeGroup } from './large-group.ts';
import { readsOf, replay, timed } from './replay.ts';
import { type BenchResult, compare, median } from './result.ts';

const ROUNDS = 7;
const WARM_ROUNDS = 50;
/** Milliseconds in which an answer that is kept has to be there. */
const WARM_MS = 20;
const { root, today } = LARGE_GROUP;

export function benchCoverage(): Promise<BenchResult[]> {
  return withBenchInstance([...largeGroup()], today, ({ graph, driver, url }) =>
    measure(graph, driver, `${url}/api/v1/groups/${root}/coverage`),
  );
}

async function measure(graph: Graph, driver: Driver, url: string): Promise<BenchResult[]> {
  /** Until the last byte: reading it as JSON is the reader's work. */
  const answer = async () => (await fetch(url)).arrayBuffer();
  const reads = await readsOf(graph, benchAsking, async (tx) => {
    const standing = await standingOf(tx, root, today);
    await loadGroupFacts(tx, LOCAL_VIEWER, await loadGroup(tx, LOCAL_VIEWER, root, today, standing), today);
  });
  const inCypher = () => coverageInCypher(driver, root, today);
  const first = JSON.parse(Buffer.from(await answer()).toString()) as CoverageAnswer;
  assertSame(namedAnswer(first), await inCypher());
  const [cold, bare, warm, cypher] = [[], [], [], []] as [number[], number[], number[], number[]];
  for (let round = 0; round < ROUNDS; round++) {
    // A new revision: what is kept of the group no longer holds.
    await driver.executeQuery('MATCH (g:Group {id: $root}) SET g.revision = g.revision + 1', { root });
    const turns = [
      async () => cold.push(await timed(answer)),
      async () => bare.push(await timed(() => replay(driver, reads))),
      async () => cypher.push(await timed(inCypher)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  for (let round = 0; round < WARM_ROUNDS; round++) warm.push(await timed(answer));
  const size = `${LARGE_GROUP.members} entities, ${LARGE_GROUP.people} people, ${LARGE_GROUP.interactions} interactions`;
  const same = { unit: 'ms' };
  return [
    compare(
      {
        name: 'coverage after a change, beside the bare reads it needs',
        ours: cold,
        theirs: bare,
        ...same,
        note: size,
      },
      { atMost: 2 },
    ),
    compare(
      {
        name: 'coverage when nothing changed',
        ours: warm,
        theirs: [WARM_MS],
        ...same,
        note: `theirs: the bound of ${WARM_MS} ms`,
      },
      { atMost: 1 },
    ),
    compare(
      {
        name: 'coverage when nothing changed, beside the same answer in Cypher',
        ours: warm,
        theirs: cypher,
        ...same,
        note: `after a change coverage takes ${(median(cold) / median(cypher)).toFixed(2)} of what Cypher takes`,
      },
      { atMost: 1 / 5 },
    ),
  ];
}
