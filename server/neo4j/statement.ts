// A Cypher file and its types. Statements live in `statements.ts` files; test/database/conformance.test.ts checks them all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { packageRoot } from '../store/package-root.ts';

export interface Statement<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  /** Path below cypher/, without `.cypher`. */
  file: string;
  /** `read` goes to any member of a cluster, `write` to the leader. */
  mode: 'read' | 'write';
  params: P;
  row: R;
  /** What bounds the number of rows, for a reader of the definition: `one`, `per id`, `limit`, or a reason. */
  bound: string;
  text: string;
}

/** Any statement, for code that serves all alike (the conformance test). */
export interface AnyStatement {
  file: string;
  mode: 'read' | 'write';
  params: z.ZodObject;
  row: z.ZodObject;
  bound: string;
  text: string;
}

/**
 * Defines a statement and reads its file once. Rows are typed by `row`; they are checked against it in the tests on
 * the real database, not per row at run time, where a group of 5,000 entities would pay for it on every request.
 */
export function statement<P extends z.ZodObject, R extends z.ZodObject>(
  definition: Omit<Statement<P, R>, 'text'>,
): Statement<P, R> {
  const text = readFileSync(join(packageRoot(), 'cypher', `${definition.file}.cypher`), 'utf8');
  return { ...definition, text };
}
