// Key-person gaps of 5,000 open deals over HTTP: computed anew, beside the bare reads it needs, and after one changed fact.
import { templatesFor } from '../../domain/c139/templates.ts';
import type { GapsAnswer } from '../../domain/contract/c139-portfolio.ts';
import { readTemplates } from '../../server/c139/templates.ts';
import { KeptStandings } from '../../server/usecases/c139/kept-standings.ts';
import { LOCAL_VIEWER } from '../../server/viewer.ts';
import { type BenchInstance, benchAsking, withBenchInstance } from './instance.ts';
import { LARGE_PORTFOLIO, largePortfolio } from './large-portfolio.ts';
import { readsOf, replay, timed } from './replay.ts';
import { type BenchResult, compare } from './result.ts';

const ROUNDS = 7;
const CHANGES = 30;
/** Milliseconds in which the list has to be there after one fact changed. */
const CHANGED_MS = 50;
const { today } = LARGE_PORTFOLIO;

export function benchGaps(): Promise<BenchResult[]> {
  return withBenchInstance(largePortfolio(), today, measure);
}

async function measure({ graph, driver, url, home }: BenchInstance): Promise<BenchResult[]> {
  const api = `${url}/api/v1`;
  const list = async () => (await fetch(`${api}/gaps`)).arrayBuffer();
  const patch = async (path: string, body: object) => {
    const answer = await fetch(`${api}/${path}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  const templates = templatesFor(readTemplates(home));
  const reads = await readsOf(graph, benchAsking, (tx) => new KeptStandings().of(tx, LOCAL_VIEWER, today, templates));
  const first = JSON.parse(Buffer.from(await list()).toString()) as GapsAnswer;
  const [cold, bare, changed] = [[], [], []] as [number[], number[], number[]];
  for (let round = 0; round < ROUNDS; round++) {
    // A name may stand anywhere in the list: everything is computed anew.
    await patch('accounts/a0', { pains: [`Round ${round}`] });
    const turns = [
      async () => cold.push(await timed(list)),
      async () => bare.push(await timed(() => replay(driver, reads))),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  for (let round = 0; round < CHANGES; round++) {
    const [{ rows }] = [JSON.parse(Buffer.from(await list()).toString()) as GapsAnswer];
    const { dealId, personId } = rows.find((row) => row.personId !== null) ?? rows[0]!;
    await patch(`decisions/${encodeURIComponent(`${dealId}|${personId}`)}`, { attitude: (round % 5) - 1 });
    changed.push(await timed(list));
  }
  const size = `${first.deals} open deals, ${first.total} gaps, ${LARGE_PORTFOLIO.accounts * LARGE_PORTFOLIO.peopleEach} people`;
  return [
    compare(
      {
        name: 'key-person gaps of a portfolio computed anew, beside the bare reads it needs',
        ours: cold,
        theirs: bare,
        unit: 'ms',
        note: size,
      },
      { atMost: 2 },
    ),
    compare(
      {
        name: 'the same after one changed fact',
        ours: changed,
        theirs: [CHANGED_MS],
        unit: 'ms',
        note: `theirs: the bound of ${CHANGED_MS} ms`,
      },
      { atMost: 1 },
    ),
  ];
}
