// What is done about gaps, and what is stated of items, as files for other programs.
import { GAP_WORDS } from '../../../domain/c139/gap-words.ts';
import { itemOf } from '../../../domain/c139/template.ts';
import { icsOf, type TodoEntry } from '../../../domain/calendar/ics.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import { type Action, actionRecord } from '../../../domain/facts/c139.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { columnsOf } from '../../../domain/facts/registry.ts';
import { csvFile } from '../../../domain/values/csv-cell.ts';
import { findFacts } from '../../facts/apply.ts';
import type { StoredFact } from '../../facts/stored.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { actionIds, assessmentIds } from './statements.ts';

/** Rows of one file: what a spreadsheet and one answer can hold. */
export const EXPORTED_ROWS = 100_000;

export interface ActionsWanted {
  deal?: string | undefined;
  colleague?: string | undefined;
  language: 'en' | 'zh';
}

/** Open actions with a due date as iCalendar. Throws `too-many`. */
export async function actionsCalendar(app: App, asking: Asking, wanted: ActionsWanted): Promise<string> {
  return app.graph.readAll(asking, async (tx) => {
    const rows = await actionRows(tx, asking, wanted);
    const found = await findFacts(
      tx,
      'action',
      rows.map((row) => row.id),
    );
    const { names } = await namesByKind(tx, {
      person: [...found.values()].flatMap((fact) => actionOf(fact).personId ?? []),
    });
    const entries = rows.flatMap(({ id, dealName, owner }): TodoEntry[] => {
      const fact = found.get(id);
      if (!fact || fact.record['dueOn'] === null || fact.record['state'] !== 'open') return [];
      const action = actionOf(fact);
      return [
        {
          id,
          title: `${titleOf(app, action, names['person'] ?? {}, wanted.language)} · ${dealName}`,
          description: action.note ?? '',
          dueOn: action.dueOn ?? '',
          state: action.state,
          dealName,
          ownerName: owner?.name ?? '',
          ownerEmail: owner?.email ?? null,
          // The later of two files counts: an action that was changed since has to change its entry.
          stampedAt: app.now(),
        },
      ];
    });
    return icsOf(entries);
  });
}

/** Actions as the bundle has them. */
export async function actionsTable(app: App, asking: Asking, wanted: Omit<ActionsWanted, 'language'>): Promise<string> {
  return app.graph.readAll(asking, async (tx) =>
    bundleFile(
      tx,
      'action',
      (await actionRows(tx, asking, wanted)).map((row) => row.id),
    ),
  );
}

/** What is stated of items as the bundle has it. */
export async function assessmentsTable(app: App, asking: Asking, deal: string | undefined): Promise<string> {
  return app.graph.readAll(asking, async (tx) => {
    const { all, sees } = asking.viewer;
    const rows = await tx.run(assessmentIds, { deal: deal ?? null, all, sees: [...sees], limit: EXPORTED_ROWS + 1 });
    return bundleFile(
      tx,
      'assessment',
      bounded(rows).map((row) => row.id),
    );
  });
}

async function actionRows(tx: Transaction, asking: Asking, { deal, colleague }: Omit<ActionsWanted, 'language'>) {
  const { all, sees } = asking.viewer;
  const limit = EXPORTED_ROWS + 1;
  return bounded(
    await tx.run(actionIds, { deal: deal ?? null, colleague: colleague ?? null, all, sees: [...sees], limit }),
  );
}

function bounded<T>(rows: T[]): T[] {
  if (rows.length > EXPORTED_ROWS)
    throw new MeridianError('too-many', { limit: EXPORTED_ROWS, of: 'rows; ask deal by deal' });
  return rows;
}

async function bundleFile(tx: Transaction, kind: FactKind, ids: string[]): Promise<string> {
  const found = await findFacts(tx, kind, ids);
  const columns = columnsOf(kind);
  const rows = ids.flatMap((id) => found.get(id) ?? []);
  return csvFile([columns, ...rows.map(({ record }) => columns.map((column) => cellOf(record[column] ?? null)))]);
}

function cellOf(value: StoredFact['record'][string]): string | number | null {
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'boolean' ? String(value) : value;
}

function actionOf({ record }: StoredFact): Action {
  return actionRecord.parse(record);
}

function titleOf(
  app: App,
  { gap, role, personId, template, item }: Action,
  names: Record<string, string>,
  language: 'en' | 'zh',
): string {
  const known = app.templates.find(({ id }) => id === template);
  const named = known && item !== null ? itemOf(known, item)?.name[language] : undefined;
  const about = personId === null ? (role ?? named ?? item) : (names[personId] ?? personId);
  return [GAP_WORDS[gap][language], about].filter((part) => part !== null && part !== undefined).join(': ');
}
