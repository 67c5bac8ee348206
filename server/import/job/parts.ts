// What an import finds is kept in the graph in pieces, complete, so that any server can answer it and memory stays small.
import { z } from 'zod';
import { type RowIssue, rowIssue } from '../../../domain/contract/imports.ts';
import type { Asking, Graph } from '../../graph.ts';
import type { Sink } from '../check/findings.ts';
import type { Source } from '../check/sources.ts';
import type { Row } from '../reading/table.ts';
import { rejectedLine } from '../rejected.ts';
import { addParts, readParts, removeParts } from './statements.ts';

/** `checked` is what the check hands to the writing; `later` are lines to be drawn when all seats are there. */
export type PartKind = 'error' | 'warning' | 'rejected' | 'checked' | 'later';

/** A piece: at most so many findings, or about so many characters of text. */
const PIECE = { issues: 500, text: 256 * 1024 };
/** Pieces read or removed at once. */
const AT_ONCE = 50;

export class Parts {
  readonly #graph: Graph;
  readonly #asking: Asking;
  readonly #importId: string;

  constructor(graph: Graph, asking: Asking, importId: string) {
    this.#graph = graph;
    this.#asking = asking;
    this.#importId = importId;
  }

  row(kind: PartKind, seq: number, text: string, name: string | null = null): Record<string, unknown> {
    return { importId: this.#importId, kind, seq, text, ...(name === null ? {} : { name }) };
  }

  async add(rows: Record<string, unknown>[]): Promise<void> {
    if (rows.length > 0) await this.#graph.write(this.#asking, (tx) => tx.run(addParts, { rows }));
  }

  /** The pieces of a kind, in order. */
  async *read(kind: PartKind, from = 0): AsyncGenerator<{ seq: number; name: string | null; text: string }> {
    for (let next = from; ; ) {
      const rows = await this.#graph.read(this.#asking, readParts, {
        id: this.#importId,
        kind,
        from: next,
        limit: AT_ONCE,
      });
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < AT_ONCE) return;
      next = last.seq + 1;
    }
  }

  async remove(kind: PartKind): Promise<void> {
    for (;;) {
      const { value } = await this.#graph.write(this.#asking, (tx) =>
        tx.run(removeParts, { id: this.#importId, kind, below: Number.MAX_SAFE_INTEGER, limit: 1_000 }),
      );
      if ((value[0]?.written ?? 0) === 0) return;
    }
  }

  /** Every finding of a level, by file and line. */
  async issues(level: 'error' | 'warning', files: readonly string[]): Promise<RowIssue[]> {
    const issues: RowIssue[] = [];
    for await (const { text } of this.read(level))
      for (const issue of z.array(rowIssue).parse(JSON.parse(text))) issues.push(issue);
    const order = new Map(files.map((name, index) => [name, index]));
    return issues.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
  }
}

/** Gathers findings and hands them to the graph in pieces. `flush` may be called often; `end` writes the rest. */
export class PartSink implements Sink {
  readonly counts = { error: 0, warning: 0, rejected: 0 };
  readonly #parts: Parts;
  readonly #issues: Record<'error' | 'warning', RowIssue[]> = { error: [], warning: [] };
  readonly #rejected = new Map<string, string>();
  readonly #seq: Record<'error' | 'warning' | 'rejected', number>;

  /** `seq`: where the numbers of pieces begin, above those of an earlier attempt. */
  constructor(parts: Parts, seq = 0) {
    this.#parts = parts;
    this.#seq = { error: seq, warning: seq, rejected: seq };
  }

  issue(level: 'error' | 'warning', issue: RowIssue): void {
    this.#issues[level].push(issue);
    this.counts[level] += 1;
  }

  rejected(source: Source, row: Row, issues: RowIssue[]): void {
    const { name } = source.table.file;
    const before = this.#rejected.get(name) ?? '';
    this.#rejected.set(name, before + rejectedLine(source.table.delimiter, row, issues));
    this.counts.rejected += 1;
  }

  async flush(): Promise<void> {
    const rows = this.#full(
      (length) => length >= PIECE.issues,
      (length) => length >= PIECE.text,
    );
    await this.#parts.add(rows);
  }

  async end(): Promise<void> {
    await this.#parts.add(
      this.#full(
        (length) => length > 0,
        (length) => length > 0,
      ),
    );
  }

  /** Takes out what is enough for a piece. */
  #full(issuesAreEnough: (length: number) => boolean, textIsEnough: (length: number) => boolean) {
    const rows: Record<string, unknown>[] = [];
    for (const level of ['error', 'warning'] as const)
      while (issuesAreEnough(this.#issues[level].length)) {
        const piece = this.#issues[level].splice(0, PIECE.issues);
        rows.push(this.#parts.row(level, this.#seq[level]++, JSON.stringify(piece)));
      }
    for (const [name, text] of this.#rejected)
      if (textIsEnough(text.length)) {
        rows.push(this.#parts.row('rejected', this.#seq.rejected++, text, name));
        this.#rejected.delete(name);
      }
    return rows;
  }
}
