// An import as a test asks for it: files by their text, run to the end on the real database.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportAnswer } from '../../domain/contract/imports.ts';
import { readTemplates } from '../../server/c139/templates.ts';
import { readConfig } from '../../server/config.ts';
import { asSystem } from '../../server/graph.ts';
import { workerName } from '../../server/import/job/hold.ts';
import { readRecord } from '../../server/import/job/record.ts';
import { runImport } from '../../server/import/job/run.ts';
import { type ImportOrder, startImport } from '../../server/import/job/start.ts';
import { findImport } from '../../server/import/job/statements.ts';
import { openLog } from '../../server/log.ts';
import type { App } from '../../server/usecases/app.ts';
import { readImport, rejectedFiles, undoImport } from '../../server/usecases/imports/imports.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

export const TODAY = '2026-06-01';
export const asking = asSystem('test');

export interface ImportBench extends TestGraph {
  app: App;
  /** Writes files into a fresh folder and answers it. */
  folder(files: Record<string, string | Uint8Array>): string;
  /** Imports paths and answers the job at its end. */
  run(paths: string[], order?: Partial<ImportOrder>): Promise<ImportAnswer>;
  /** Imports files given by their text. */
  files(files: Record<string, string | Uint8Array>, order?: Partial<ImportOrder>): Promise<ImportAnswer>;
  undo(id: string): Promise<ImportAnswer>;
  rejected(id: string): Promise<Map<string, string>>;
  work(id: string, batchFacts?: number): Promise<string>;
}

export async function openImportBench(): Promise<ImportBench> {
  const graph = await openTestGraph();
  const home = mkdtempSync(join(tmpdir(), 'meridian-imports-'));
  const config = readConfig({ MERIDIAN_HOME: home, MERIDIAN_TODAY: TODAY, LOG_LEVEL: 'fatal' });
  const app: App = {
    config,
    graph: graph.graph,
    log: openLog('fatal'),
    store: 'test',
    templates: readTemplates(home),
    today: () => TODAY,
    now: () => new Date().toISOString(),
    wrote: () => undefined,
    onWrote: () => () => undefined,
  };
  let folders = 0;
  const folder = (files: Record<string, string | Uint8Array>) => {
    folders += 1;
    const path = mkdtempSync(join(home, `input-${folders}-`));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
    return path;
  };
  const work = async (id: string, batchFacts?: number) => {
    const [row] = await app.graph.read(asking, findImport, { id });
    return runImport(app, readRecord(row?.stored ?? {}), workerName(), new AbortController().signal, batchFacts);
  };
  const run = async (paths: string[], order: Partial<ImportOrder> = {}) => {
    const { record } = await startImport(app, asking, { paths, preset: undefined, dryRun: false, ...order });
    const { id } = record;
    await work(id);
    return readImport(app, asking, id);
  };
  return {
    ...graph,
    app,
    folder,
    run,
    work,
    files: (files, order) => run([folder(files)], order),
    undo: async (id) => {
      await undoImport(app, asking, id);
      await work(id);
      return readImport(app, asking, id);
    },
    rejected: async (id) => new Map((await rejectedFiles(app, asking, id)).map(({ name, text }) => [name, text])),
    close: async () => {
      rmSync(home, { recursive: true, force: true });
      await graph.close();
    },
  };
}

/** A CSV file of rows of cells. */
export function csv(...rows: (string | number)[][]): string {
  const quoted = (cell: string | number) =>
    /[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell);
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}

/** The counts of a job without what is zero. */
export function counts({ counts: all }: ImportAnswer): Partial<Record<string, number>> {
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count !== 0));
}

/** Findings as short lines, to be compared whole. */
export function brief(issues: ImportAnswer['errors']): string[] {
  return issues.map(({ file, line, column, code }) => `${file}:${line} ${column ?? '-'} ${code}`);
}

/** Rows of `EVERY_FILE`. */
export const EVERY_ROW = 37;

/** A bundle with every file, each column of model's table used somewhere. */
export const EVERY_FILE = {
  'accounts.csv': csv(
    [
      'id',
      'name',
      'nameEn',
      'kind',
      'country',
      'employees',
      'revenue',
      'currency',
      'foundedOn',
      'uscc',
      'lei',
      'pains',
      'colleagueIds',
    ],
    [
      'A',
      '远岚集团',
      'Yuanlan',
      'company',
      'CN',
      '1,200',
      '3,000,000.50',
      'CNY',
      '2001年5月1日',
      '9144030071526726XG',
      '',
      'cost;时间',
      'C1;C2',
    ],
    ['B', 'Hospital "B"', '', 'branch', 'CN', '', '', '', '2010/3/4', '', 'HWUPKR0MPOU8FGXBT394', '', 'C1'],
    ['D', 'Line\nbreak', '', '', '', '', '', '', '', '', '', '', ''],
  ),
  'ownership.csv': csv(
    ['ownerId', 'ownerKind', 'ownedId', 'share', 'control', 'since', 'source', 'observedOn', 'confidence'],
    ['A', '', 'B', '51.00%', '', '2020-01-01', 'registry', '2026-01-01', 'clear'],
    ['P', 'person', 'A', '0.6', '是', '', 'document', '', ''],
  ),
  'people.csv': csv(
    ['id', 'name', 'accountId', 'title', 'department', 'layer', 'email', 'reportsToId', 'left'],
    ['P', '王伟', 'A', '董事长', '', 'decision', 'w@example.com', '', ''],
    ['Q', 'Ann Lee', 'A', 'Head', 'IT', 'middle', '', 'P', 'no'],
    ['Q', 'Ann Lee', 'B', '', '', '', '', '', 'yes'],
    ['R', 'Li', 'B', '', '', '', '', 'Q', ''],
    ['S', 'Sun', 'B', '', '', '', '', 'P', ''],
    ['T', 'Owner', '', '', '', '', '', '', ''],
  ),
  'seats.csv': csv(
    ['id', 'accountId', 'title', 'department', 'layer', 'reportsToId'],
    ['S1', 'B', 'CFO', 'Finance', 'senior', 'S2'],
    ['S2', 'B', 'CEO', '', 'decision', 'P@A'],
  ),
  'holders.csv': csv(
    ['personId', 'seatId', 'since', 'until', 'acting'],
    ['S', 'S1', '2019-01-01', '2024-12-31', ''],
    ['S', 'S2', '2025-01-01', '', 'yes'],
  ),
  'colleagues.csv': csv(
    ['id', 'name', 'email', 'team'],
    ['C1', 'Lin', 'lin@us.example', 'North'],
    ['C2', 'Max', '', ''],
  ),
  'ties.csv': csv(['colleagueId', 'personId', 'strength'], ['C1', 'P', '0.8'], ['C2', 'Q', '35%']),
  'influences.csv': csv(
    ['fromId', 'toId', 'weight', 'kind'],
    ['P', 'Q', '0.5', 'advice'],
    ['Q', 'R', '0.9', 'conflict'],
  ),
  'deals.csv': csv(
    [
      'id',
      'name',
      'accountId',
      'stage',
      'outcome',
      'amount',
      'currency',
      'openedOn',
      'closeOn',
      'colleagueIds',
      'productIds',
      'competitorIds',
    ],
    ['D1', 'Cloud', 'B', 'pilot', 'open', '500000', 'CNY', '2026-01-01', '2026-12-31', 'C1', 'X', 'K'],
  ),
  'decisions.csv': csv(
    ['dealId', 'personId', 'roles', 'power', 'attitude', 'contactLevel', 'chain', 'coachKinds', 'coachVerified'],
    ['D1', 'Q', 'tb;COACH', '70', '-2', 'several', 'technical', 'value-matching;customer-relationship', 'yes'],
    ['D1', 'R', '', '', '', '', '', '', ''],
  ),
  'interactions.csv': csv(
    ['id', 'at', 'channel', 'direction', 'colleagueIds', 'personIds', 'dealId', 'subject'],
    ['I1', '2026-05-01 09:30', 'visit', 'out', 'C1;C2', 'Q', 'D1', '=cmd()'],
  ),
  'products.csv': csv(['id', 'name', 'family'], ['X', 'Imaging', 'cloud']),
  'orders.csv': csv(
    ['id', 'accountId', 'orderedOn', 'amount', 'currency', 'productId', 'quantity'],
    ['O1', 'B', '20250505', '12.5', 'CNY', 'X', '2'],
  ),
  'potentials.csv': csv(
    ['accountId', 'productId', 'state', 'value', 'competitorId'],
    ['B', 'X', 'competitor', '9', 'K'],
  ),
  'competitors.csv': csv(['id', 'name'], ['K', 'Rival']),
  'events.csv': csv(['id', 'at', 'accountId', 'personId', 'kind'], ['E1', '1767225600000', 'B', '', 'download']),
  'contracts.csv': csv(['id', 'accountId', 'startsOn', 'endsOn', 'amount'], ['N1', 'B', '2025.1.1', '', '']),
  'rates.csv': csv(['currency', 'base', 'rate', 'date'], ['EUR', 'CNY', '7.8', '2026-01-01']),
  'assessments.csv': csv(
    [
      'dealId',
      'template',
      'item',
      'value',
      'coachConfirmed',
      'link',
      'competitorId',
      'proposed',
      'templateVersion',
      'evidence',
      'by',
    ],
    ['D1', 'control-139', 'W1', 'no', 'no', '', '', 'no', '1', 'asked for a second round', 'C1'],
    ['D1', 'coverage-139', 'elements.price', 'behind', '', 'https://files.us.example/price', 'K', '', '1', '', 'C2'],
  ),
  'coach-statements.csv': csv(
    ['dealId', 'personId', 'template', 'item', 'value', 'confidence'],
    ['D1', 'Q', 'control-139', 'W1', 'yes', 'inferred'],
  ),
  'actions.csv': csv(
    [
      'id',
      'dealId',
      'gap',
      'role',
      'personId',
      'template',
      'item',
      'colleagueId',
      'dueOn',
      'state',
      'closedOn',
      'note',
      'expectedGain',
    ],
    ['N1', 'D1', 'single-threaded', 'tb', 'Q', 'coverage-139', 'keyPersons', 'C2', '2026/7/1', 'open', '', '', '3.5'],
    ['N2', 'D1', 'item', '', '', 'control-139', 'C6', '', '', 'done', '2026-05-20', 'budget is named', ''],
  ),
};
