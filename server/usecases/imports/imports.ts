// What the interface asks of imports: read, list, stop, undo.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { ImportAnswer, ImportRow } from '../../../domain/contract/imports.ts';
import type { Asking } from '../../graph.ts';
import { Parts } from '../../import/job/parts.ts';
import { fullAnswer, type ImportRecord, readRecord, rowAnswer } from '../../import/job/record.ts';
import { countImports, findImport, listImports as listStatement, requestImport } from '../../import/job/statements.ts';
import { rejectedHeader, rejectedName } from '../../import/rejected.ts';
import type { App } from '../app.ts';
import { readCursor, writeCursor } from '../cursor.ts';

async function kept(app: App, asking: Asking, id: string): Promise<ImportRecord> {
  const [row] = await app.graph.read(asking, findImport, { id });
  if (!row) throw new MeridianError('import-not-found', { id });
  return readRecord(row.stored);
}

/** The import with every finding. */
export async function readImport(app: App, asking: Asking, id: string): Promise<ImportAnswer> {
  const record = await kept(app, asking, id);
  const parts = new Parts(app.graph, asking, id);
  const files = record.files.map(({ name }) => name);
  const errors = await parts.issues('error', files);
  return fullAnswer(record, errors, await parts.issues('warning', files), Date.parse(app.now()));
}

/** The import with its findings counted; cheap enough to be asked for twice a second. */
export async function readImportRow(app: App, asking: Asking, id: string): Promise<ImportRow> {
  return rowAnswer(await kept(app, asking, id), Date.parse(app.now()));
}

export async function listImports(app: App, asking: Asking, query: { limit: number; cursor?: string | undefined }) {
  // A place is a moment and an id, since two imports may begin at the same moment.
  const [before = '', beforeId = ''] = readCursor('imports', query.cursor, '9999 ').split(' ');
  return app.graph.readAll(asking, async (tx) => {
    const rows = await tx.run(listStatement, { before, beforeId, limit: query.limit + 1 });
    const records = rows.slice(0, query.limit).map(({ stored }) => readRecord(stored));
    const last = records.at(-1);
    const [total] = await tx.run(countImports, {});
    const next = rows.length > query.limit && last ? writeCursor('imports', `${last.createdAt} ${last.id}`) : undefined;
    return {
      rows: records.map((record) => rowAnswer(record, Date.parse(app.now()))),
      total: total?.count ?? 0,
      limit: query.limit,
      ...(next ? { next } : {}),
    };
  });
}

/** Changes an import that is in one of the states; throws `import-busy` when it is in another. */
async function request(app: App, asking: Asking, id: string, states: string[], changes: Record<string, unknown>) {
  const { state } = await kept(app, asking, id);
  const { value } = await app.graph.write(asking, (tx) => tx.run(requestImport, { id, states, changes }));
  if (!value[0]) throw new MeridianError('import-busy', { id, state, possibleIn: states });
  return readRecord(value[0].stored);
}

/** Asks the worker to stop after the batch it is at; an import nobody works on is cancelled at once. */
export async function cancelImport(app: App, asking: Asking, id: string): Promise<ImportAnswer> {
  const record = await kept(app, asking, id);
  if (record.phase === 'undoing') throw new MeridianError('import-busy', { id, state: 'undoing' });
  if (record.state === 'queued') {
    const ended = { state: 'cancelled', phase: 'ended', endedAt: app.now() };
    await request(app, asking, id, ['queued'], ended);
  } else await request(app, asking, id, ['running'], { cancel: true });
  return readImport(app, asking, id);
}

/** Hands the import to a worker again, to take back everything it wrote; the runner has to be woken. */
export async function undoImport(app: App, asking: Asking, id: string): Promise<ImportAnswer> {
  await request(app, asking, id, ['done', 'failed', 'cancelled'], {
    state: 'running',
    phase: 'undoing',
    phaseAt: app.now(),
    endedAt: null,
    failure: null,
    cancel: false,
    worker: null,
    stage: 0,
    row: Number.MAX_SAFE_INTEGER,
    after: '',
    rows: 0,
    totalRows: null,
  });
  return readImport(app, asking, id);
}

export interface TextFile {
  name: string;
  text: string;
}

/** The rejected rows of an import, one file for each input file that has any. */
export async function rejectedFiles(app: App, asking: Asking, id: string): Promise<TextFile[]> {
  const record = await kept(app, asking, id);
  const texts = new Map<string, string>();
  for await (const { name, text } of new Parts(app.graph, asking, id).read('rejected'))
    if (name !== null) texts.set(name, (texts.get(name) ?? '') + text);
  return record.files.flatMap(({ name, header, delimiter }) => {
    const text = texts.get(name);
    // The byte order mark makes spreadsheets read it as UTF-8.
    return text ? [{ name: rejectedName(name), text: `\ufeff${rejectedHeader(delimiter, header)}${text}` }] : [];
  });
}
