// One step of a what-if in the browser, beside the 16 ms a frame lasts: 500 people, 2,500 influences, 30 of them in the decision chain.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import type { FactKind } from '../../domain/facts/kind.ts';
import { ROLES } from '../../domain/facts/person.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';
import { random } from '../../seeds/random.ts';
import { asSystem } from '../../server/graph.ts';
import { rebuildMembership } from '../../server/membership/refresh.ts';
import { openGraph } from '../../server/neo4j/driver.ts';
import { applySchema } from '../../server/neo4j/schema.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { putFacts } from '../support/every-kind.ts';
import { startLocalNeo4j } from '../support/local-neo4j.ts';
import { startMeridian } from './meridian-process.ts';
import { type BenchResult, compare, median } from './result.ts';

const TODAY = '2026-06-30';
const PEOPLE = 500;
const INFLUENCES = 2_500;
const CHAIN = 30;
const TIES = 60;
const COLLEAGUES = 8;
const STEPS = 60;
/** The first steps find code that has not run yet. */
const WARM_UP = 10;
const FRAME_MS = 16;

const id = (letter: string, number: number) => `${letter}${String(number).padStart(3, '0')}`;

/** One account with its people, in an order in which each record only refers to those before it. */
function largeAccount(): [FactKind, AnyRecord[]][] {
  const chance = random('what-if');
  const people = Array.from({ length: PEOPLE }, (_, at) => at);
  const someone = () => id('p', chance.integer(0, PEOPLE - 1));
  const pairs = new Set<string>();
  while (pairs.size < INFLUENCES) {
    const [from, to] = [someone(), someone()];
    if (from !== to) pairs.add(`${from} ${to}`);
  }
  const ties = new Set<string>();
  while (ties.size < TIES) ties.add(`${id('c', chance.integer(0, COLLEAGUES - 1))} ${someone()}`);
  return [
    ['colleague', Array.from({ length: COLLEAGUES }, (_, at) => ({ id: id('c', at), name: `Colleague ${at}` }))],
    ['account', [{ id: 'a', name: 'Large account' }]],
    ['person', people.map((at) => ({ id: id('p', at), name: `Person ${at}` }))],
    [
      'seat',
      people.map((at) => ({
        id: id('s', at),
        accountId: 'a',
        title: `Title ${at}`,
        department: `Department ${at % 9}`,
        reportsToId: at === 0 ? null : id('s', Math.floor((at - 1) / 6)),
      })),
    ],
    ['holder', people.map((at) => ({ personId: id('p', at), seatId: id('s', at) }))],
    [
      'influence',
      [...pairs].map((pair) => {
        const [fromId = '', toId = ''] = pair.split(' ');
        return { fromId, toId, weight: chance.integer(10, 95) / 100, kind: 'advice' };
      }),
    ],
    [
      'tie',
      [...ties].map((pair) => {
        const [colleagueId = '', personId = ''] = pair.split(' ');
        return { colleagueId, personId, strength: chance.integer(20, 90) / 100 };
      }),
    ],
    ['deal', [{ id: 'd', name: 'Large deal', accountId: 'a', amount: 1_000_000, currency: 'CNY' }]],
    [
      'decision',
      Array.from({ length: CHAIN }, (_, at) => ({
        dealId: 'd',
        personId: id('p', at * 16),
        roles: [ROLES[at % ROLES.length] ?? 'EB'],
        power: chance.integer(5, 100),
        attitude: chance.pick([null, -1, 0, 1, 2, 3]),
        chain: chance.pick(['technical', 'commercial', 'overall', null]),
      })),
    ],
  ];
}

export async function benchWhatIf(): Promise<BenchResult[]> {
  const database = await startLocalNeo4j();
  const graph = openGraph(database);
  const home = mkdtempSync(join(tmpdir(), 'meridian-bench-'));
  try {
    await applySchema(graph);
    for (const [kind, records] of largeAccount()) await putFacts(graph, kind, records);
    await rebuildMembership(graph, TODAY, asSystem('bench'));
    const env = { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
    const meridian = await startMeridian(home, { ...env, MERIDIAN_TODAY: TODAY });
    const browser = await chromium.launch(chromiumOptions());
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(120_000);
      const views = [
        ['fishbone', ''],
        ['table', '&tab=chain'],
      ] as const;
      const results: BenchResult[] = [];
      for (const [view, tab] of views) {
        await page.goto(`${meridian.url}/deals/d?lang=en&sel=person:p016${tab}`);
        await page.locator('.try-attitudes').waitFor();
        await page.waitForLoadState('networkidle');
        results.push(await measured(page, view));
      }
      return results;
    } finally {
      await browser.close();
      await meridian.stop();
    }
  } finally {
    await graph.close();
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measured(page: Page, view: string): Promise<BenchResult> {
  const steps: (z.infer<typeof step> & { cpu: number })[] = [];
  const busy = await mainThread(page);
  for (let at = 0; at < WARM_UP + STEPS; at++) {
    const before = await busy();
    const taken = step.parse(await page.evaluate(`(${ONE_STEP})(${at})`));
    if (at >= WARM_UP) steps.push({ ...taken, cpu: (await busy()) - before });
    // The address follows a step, which is not part of it.
    await page.waitForTimeout(350);
  }
  const frames = median(steps.map((each) => each.frame));
  const cpu = median(steps.map((each) => each.cpu));
  return compare(
    {
      name: `one step of a what-if, ${view}`,
      ours: steps.map((each) => each.work),
      theirs: [FRAME_MS],
      unit: 'ms',
      note: [
        `${PEOPLE} people, ${INFLUENCES} influences, ${CHAIN} in the chain; from the click to the new figures laid out`,
        `the next frame has begun after ${frames.toFixed(1)} ms`,
        `the page's main thread worked ${cpu.toFixed(1)} ms until then`,
        'theirs: a frame',
      ].join('; '),
    },
    { atMost: 1 },
  );
}

/** Milliseconds the page's main thread has worked, whatever else the machine does. */
async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN);
  };
}

/**
 * Runs in the page, so it is no code of this program: another attitude is clicked; ms until its figures are computed, drawn and
 * laid out, and until the frame after.
 */
const ONE_STEP = `async (turn) => {
  const buttons = [...document.querySelectorAll('.try-attitudes button')];
  const others = buttons.filter((button) => button.getAttribute('aria-pressed') !== 'true');
  const drawn = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      // Asking for a size makes the browser lay out what was drawn.
      resolve(document.body.offsetHeight >= 0 ? performance.now() : 0);
    });
    observer.observe(document.querySelector('.fishbone, .grid'), {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
  });
  const began = performance.now();
  others[turn % others.length].click();
  const work = (await drawn) - began;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return { work, frame: performance.now() - began };
}`;
const step = z.object({ work: z.number(), frame: z.number() });
