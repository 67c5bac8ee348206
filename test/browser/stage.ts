// The real server on the test database with the demonstration in it, and a real browser in front of it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Locator, type Page, type Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { packageRoot } from '../../server/store/package-root.ts';
import { chromiumOptions } from '../support/chromium.ts';
import { openTestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { buildScreens } from './screens-built.ts';

export const TODAY = '2026-11-22';
export const SIZES = { wide: { width: 1440, height: 900 }, small: { width: 1024, height: 768 } } as const;

/** For what follows an action: looked at again until it holds, however slow the machine is. */
export const PATIENT = { timeout: 40_000, interval: 100 } as const;

export interface Look {
  size?: keyof typeof SIZES;
  lang?: 'zh' | 'en';
  theme?: 'light' | 'dark';
}
export interface Stage {
  server: TestServer;
  /** A fresh reader: nothing remembered. Whatever goes wrong in the page is collected in `faults`. */
  reader(look?: Look): Promise<Reader>;
  close(): Promise<void>;
}
export interface Reader {
  page: Page;
  faults: string[];
  /** Goes to a path and waits until everything asked for has come. */
  open(path: string): Promise<void>;
  settled(): Promise<void>;
  resize(size: keyof typeof SIZES): Promise<void>;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const pictures = join(packageRoot(), 'test', 'output', 'pictures');

/** Where a picture of this name is kept. */
export function pictureOf(name: string): string {
  return join(pictures, `${name.replace(/[^\w-]+/gu, '-').slice(0, 80)}.png`);
}

/** `demonstration: false` leaves the instance empty. */
export async function openStage({ demonstration = true } = {}): Promise<Stage> {
  mkdirSync(pictures, { recursive: true });
  await buildScreens();
  const graph = await openTestGraph();
  await graph.close();
  const server = await startTestServer({ MERIDIAN_TODAY: TODAY });
  if (demonstration) {
    const { body } = await server.call('POST', '/api/v1/demonstration');
    await ended(server, body.id);
  }
  const browser = await chromium.launch(chromiumOptions());
  return {
    server,
    reader: (look = {}) => openReader(browser, server, look),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

interface StageOptions {
  demonstration?: boolean;
  /** How a reader looks at it who does not say otherwise. */
  look?: Look;
}

/**
 * Opens a stage for the tests of this file, or of the `describe` it is called in: each test reads with a reader of its own, who
 * leaves at its end; of a test that failed, what it saw is kept as a picture.
 */
export function setStage({ demonstration = true, look: usual = {} }: StageOptions = {}) {
  let stage: Stage | undefined;
  let reader: Reader | undefined;
  const there = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`no ${what} yet: the stage opens before the tests, a reader by read()`);
    return value;
  };
  beforeAll(async () => {
    stage = await openStage({ demonstration });
  });
  afterAll(() => stage?.close());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await reader?.page.screenshot({ path: pictureOf(`failed ${task.name}`) });
    await reader?.close();
    reader = undefined;
  });
  return {
    read: async (look: Look = usual): Promise<Reader> => {
      reader = await there(stage, 'stage').reader(look);
      return reader;
    },
    /** Who reads in this test. */
    reader: () => there(reader, 'reader'),
    server: () => there(stage, 'stage').server,
    call: (...args: Parameters<TestServer['call']>) => there(stage, 'stage').server.call(...args),
  };
}

/** Waits for an import to end and answers it. */
export async function ended(server: TestServer, id: string) {
  for (;;) {
    const { body } = await server.call('GET', `/api/v1/imports/${id}`);
    if (body.progress?.phase === 'ended') return body;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function openReader(browser: Browser, server: TestServer, look: Look): Promise<Reader> {
  const { size = 'wide', lang = 'zh', theme = 'light' } = look;
  const context: BrowserContext = await browser.newContext({
    viewport: SIZES[size],
    locale: lang === 'zh' ? 'zh-CN' : 'en-US',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // The machine may be busy; nothing here measures time.
  page.setDefaultTimeout(45_000);
  const faults = watch(page, server.url);
  const under = watchCalls(page);
  const settled = async () => {
    do {
      await bounded('every call is answered and drawn', under, quiet(page));
      await bounded('it is painted', under, painted(page));
    } while (!(await page.evaluate(hasCome)));
  };
  return {
    page,
    faults,
    settled,
    open: async (path) => {
      await page.goto(server.url + path);
      await settled();
    },
    resize: (to) => bounded(`the window is ${to}`, under, page.setViewportSize(SIZES[to])),
    picture: async (name) => {
      // No tooltip of what the pointer rests on.
      await bounded('the pointer has moved', under, page.mouse.move(0, 0));
      await settled();
      await page.screenshot({ path: pictureOf(name), animations: 'disabled' });
    },
    close: () => context.close(),
  };
}

/** Everything that must not happen on any screen: errors and warnings of the console, calls to anywhere else. */
function watch(page: Page, url: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const to = request.url();
    if (!to.startsWith(url) && !to.startsWith('data:') && !to.startsWith('blob:')) faults.push(`external: ${to}`);
  });
  return faults;
}

/** Calls of the API under way, to name them when one never ends. */
function watchCalls(page: Page): Set<string> {
  const open = new Set<string>();
  const named = (request: Request) => `${request.method()} ${request.url()}`;
  page.on('request', (request) => {
    if (request.url().includes('/api/') && request.resourceType() !== 'eventsource') open.add(named(request));
  });
  page.on('requestfinished', (request) => open.delete(named(request)));
  page.on('requestfailed', (request) => open.delete(named(request)));
  return open;
}

/** In the page: a screen is there, and nothing of it waits for an answer or for its code. The page itself says so. */
function hasCome(): boolean {
  const waits = document.querySelector('[data-waiting], .bone, .ant-spin-spinning');
  return !waits && !!document.querySelector('.frame-outlet > *');
}

/** A view may ask again for what follows from an answer, so twice in a row (and by `settled` once more after it is painted). */
async function quiet(page: Page): Promise<void> {
  for (let times = 0; times < 2; times++) {
    await page.waitForTimeout(60);
    await page.waitForFunction(hasCome, undefined, { polling: 50 });
  }
}

/** Two frames, or a second where the browser draws none because nothing changed. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
        setTimeout(done, 1_000);
      }),
  );
}

/** Longest wait for one step of a reader: whatever takes longer hangs, and says where. */
const STEP_MS = 45_000;

async function bounded<T>(step: string, under: ReadonlySet<string>, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`waited ${STEP_MS} ms until ${step}; under way: ${[...under].join(', ') || 'no call'}`)),
      STEP_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a person reads there, thin spaces as plain ones. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll('\u202f', ' ');
}

/** What does not fit: the page scrolls sideways, or a button, a tab or a heading is cut off. */
export async function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>(
      '.ant-btn, .ant-tabs-tab-btn, h1, h2, .figure-value, .chip',
    )) {
      const { width } = element.getBoundingClientRect();
      if (width > 0 && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${element.textContent}`);
    }
    const side = document.querySelector('aside')?.getBoundingClientRect();
    const main = document.querySelector('main')?.getBoundingClientRect();
    if (side && main && main.right > side.left + 1) found.push('the content runs under the inspector');
    return found;
  });
}

export function expectNoFaults(reader: Reader): void {
  expect(reader.faults).toEqual([]);
}
