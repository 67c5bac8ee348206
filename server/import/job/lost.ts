// Rows whose references vanished between the check and the writing.

import type { RowIssue } from '../../../domain/contract/imports.ts';
import type { FactKind } from '../../../domain/facts/kind.ts';
import { eachReference } from '../../../domain/facts/references.ts';
import { factId } from '../../../domain/facts/registry.ts';
import type { Batch, LostPiece } from '../apply/batch.ts';
import { issueOf } from '../check/findings.ts';
import type { Lookups } from '../lookups.ts';
import { rejectedLine } from '../rejected.ts';

/** The batch without the rows that refer to something that is neither stored nor in it. Throws `cause` when there are none. */
export async function withoutLost(batch: Batch, lookups: Lookups, cause: unknown): Promise<Batch> {
  const lost = await lostRows(batch, lookups);
  if (lost.size === 0) throw cause;
  const issues: RowIssue[] = [];
  const rejected = new Map<string, string>();
  for (const at of lost) {
    const { source, row } = batch.rows[at] ?? {};
    if (!source || !row) continue;
    const issue = issueOf(source.table.file.name, row.line, null, 'changed-meanwhile');
    issues.push(issue);
    const { name } = source.table.file;
    rejected.set(name, (rejected.get(name) ?? '') + rejectedLine(source.table.delimiter, row, [issue]));
  }
  const pieces: LostPiece[] = [{ kind: 'error', text: JSON.stringify(issues), name: null }];
  for (const [name, text] of rejected) pieces.push({ kind: 'rejected', text, name });
  const facts: Batch['facts'] = new Map();
  for (const [kind, list] of batch.facts)
    facts.set(
      kind,
      list.filter(({ row }) => !lost.has(row)),
    );
  const rows = batch.rows.map((row, at) => (lost.has(at) ? { ...row, counted: false } : row));
  return { ...batch, rows, facts, lost: pieces, lostRows: lost.size };
}

async function lostRows(batch: Batch, lookups: Lookups): Promise<Set<number>> {
  const wanted = new Map<FactKind, Set<string>>();
  const inBatch = new Set<string>();
  for (const [kind, facts] of batch.facts)
    for (const { patch } of facts) {
      inBatch.add(`${kind} ${factId(kind, patch.record)}`);
      eachReference(kind, patch.record, (_, refers, id) => {
        const ids = wanted.get(refers) ?? new Set();
        wanted.set(refers, ids.add(id));
      });
    }
  const missing = new Set<string>();
  for (const [kind, ids] of wanted) {
    const stored = await lookups.known(kind, ids);
    for (const id of ids) if (!stored.has(id) && !inBatch.has(`${kind} ${id}`)) missing.add(`${kind} ${id}`);
  }
  const lost = new Set<number>();
  // A row that falls takes those with it that refer to what it would have made.
  for (let before = -1; before !== lost.size; ) {
    before = lost.size;
    for (const [kind, facts] of batch.facts)
      for (const { patch, row } of facts) {
        if (lost.has(row)) continue;
        eachReference(kind, patch.record, (column, refers, id) => {
          if (column !== 'reportsToId' && missing.has(`${refers} ${id}`)) lost.add(row);
        });
      }
    for (const [kind, facts] of batch.facts)
      for (const { patch, row } of facts) if (lost.has(row)) missing.add(`${kind} ${factId(kind, patch.record)}`);
  }
  return lost;
}
