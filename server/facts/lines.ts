// Lines of reference columns, from records to the records they name: drawn, taken away, or left for later.
import type { z } from 'zod';
import { MeridianError } from '../../domain/contract/errors.ts';
import { columnMeta } from '../../domain/facts/column.ts';
import type { FactKind } from '../../domain/facts/kind.ts';
import { type AnyRecord, FACTS } from '../../domain/facts/registry.ts';
import type { Transaction } from '../graph.ts';
import type { Write } from './apply.ts';
import type { Planned } from './plan.ts';
import { SHAPES } from './shape.ts';
import { FACT_STATEMENTS, factNames } from './statements.ts';

/** A line to a record of the same kind that is not stored yet; drawn later by `linkLater`. */
export interface LaterLink {
  column: string;
  id: string;
  to: string;
}

/** Draws lines that had to wait for their end; answers those whose end is still missing. */
export async function linkLater(write: Write, kind: FactKind, links: LaterLink[]): Promise<LaterLink[]> {
  const missing: LaterLink[] = [];
  for (const column of new Set(links.map((link) => link.column))) {
    const rows = links.filter((link) => link.column === column).map(({ id, to }) => ({ id, to }));
    missing.push(...(await draw(write.tx, kind, column, rows)));
  }
  return missing;
}

function targets(record: AnyRecord | undefined, column: string): string[] {
  const value = record?.[column] ?? [];
  return Array.isArray(value) ? [...new Set(value)] : [String(value)];
}

/** Draws lines that are not there yet; answers those whose end is not stored. */
async function draw(
  tx: Transaction,
  kind: FactKind,
  column: string,
  rows: { id: string; to: string }[],
): Promise<LaterLink[]> {
  const statement = FACT_STATEMENTS[kind].link[column];
  if (!statement || rows.length === 0) return [];
  const [done] = await tx.run(statement, { rows });
  if (done?.written === rows.length) return [];
  const refers = refersTo(kind, column) ?? kind;
  const stored = new Set(
    (await tx.run(factNames, { ids: { [refers]: rows.map((row) => row.to) } })).map((row) => row.id),
  );
  return rows.filter((row) => !stored.has(row.to)).map(({ id, to }) => ({ column, id, to }));
}

/** Draws and takes away the lines of reference columns; lines to records of the same kind that are missing are answered. */
export async function drawLinks(write: Write, kind: FactKind, facts: Planned[], fresh: boolean): Promise<LaterLink[]> {
  const shape = SHAPES[kind];
  if (shape.form !== 'node') return [];
  const later: LaterLink[] = [];
  for (const [column, { required }] of Object.entries(shape.links)) {
    if (required && fresh) continue;
    const add: { id: string; to: string }[] = [];
    const cut: { id: string; to: string }[] = [];
    for (const fact of facts) {
      const will = targets(fact.record, column);
      const was = targets(fact.before?.record, column);
      for (const to of will) if (!was.includes(to)) add.push({ id: fact.id, to });
      for (const to of was) if (!will.includes(to)) cut.push({ id: fact.id, to });
    }
    const unlink = FACT_STATEMENTS[kind].unlink[column];
    if (unlink && cut.length > 0) await write.tx.run(unlink, { rows: cut });
    const missing = await draw(write.tx, kind, column, add);
    if (missing.length === 0) continue;
    if (refersTo(kind, column) !== kind)
      throw new MeridianError('dangling-reference', { kind, column, rows: missing.slice(0, 20) });
    later.push(...missing);
  }
  return later;
}

function refersTo(kind: FactKind, column: string): FactKind | undefined {
  const shape: Record<string, z.ZodType> = FACTS[kind].record.shape;
  const schema = shape[column];
  return schema ? columnMeta(schema).refers : undefined;
}
