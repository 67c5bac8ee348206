import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asSystem } from '../../server/graph.ts';
import type { AnyStatement } from '../../server/neo4j/statement.ts';
import { packageRoot } from '../../server/store/package-root.ts';
import { EVERY_KIND, putFacts } from '../support/every-kind.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { cypherFiles, definedStatements } from '../support/statements.ts';

const defined = await definedStatements();
const statements = [...defined.values()].flat();
const named = statements.map((statement): [string, AnyStatement] => [statement.file, statement]);

function code(text: string): string {
  return text
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

/** A value of the parameter's type that finds something: ids are all ids there are. */
function sample(schema: z.ZodType, ids: string[]): unknown {
  const candidates: unknown[] = [
    null,
    ids,
    true,
    10,
    ids.map((id) => ({ personId: id, seatId: id })),
    Object.fromEntries(
      [
        'account',
        'person',
        'seat',
        'colleague',
        'deal',
        'product',
        'order',
        'interaction',
        'competitor',
        'contract',
        'event',
      ].map((kind) => [kind, ids]),
    ),
    'a1',
    ...(schema instanceof z.ZodEnum ? schema.options : []),
    [],
  ];
  const fit = candidates.find((candidate) => schema.safeParse(candidate).success);
  if (fit === undefined) throw new Error('no sample value fits this parameter; add one to sample()');
  return fit;
}

describe('every Cypher file', () => {
  it('has exactly one definition, and every definition a file', () => {
    expect([...defined.keys()].sort()).toEqual(cypherFiles().sort());
    for (const [file, all] of defined) expect(all, file).toHaveLength(1);
  });

  it.each(cypherFiles())('%s begins with what it answers', (file) => {
    const text = readFileSync(join(packageRoot(), 'cypher', `${file}.cypher`), 'utf8');
    expect(text).toMatch(/^\/\/ [A-Z].{15,}\.\n/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each(named)('%s uses the parameters it declares, and no other', (_, statement) => {
    const used = new Set([...code(statement.text).matchAll(/\$(\w+)/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(Object.keys(statement.params.shape).sort());
  });

  it.each(named.filter(([, statement]) => statement.mode === 'read'))('%s only reads', (_, { text }) => {
    expect(code(text)).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|LOAD|FOREACH)\b/i);
  });

  it.each(named)('%s is bounded as it says, without unbounded patterns or old Cypher', (_, { text, bound }) => {
    const plain = code(text);
    if (bound === 'limit') expect(plain).toMatch(/LIMIT \$limit/);
    expect(bound.length).toBeGreaterThan(2);
    expect(plain).not.toMatch(/\*\s*\]|\*\d*\.\.\s*\]|\bshortestPath|\belementId\s*\(|[^a-zA-Z.]id\s*\(|CALL\s*\{/);
  });
});

describe('on the database', () => {
  let test: TestGraph;
  let ids: string[] = [];
  beforeAll(async () => {
    test = await openTestGraph();
    for (const [kind, record] of EVERY_KIND) await putFacts(test.graph, kind, [record]);
    await test.query(`MATCH (a:Account {id: 'a1'}) CREATE (:Group {id: 'a1', generation: 1, revision: 1, members: 1, affiliates: 0, builtOn: '2026-01-01'})
      CREATE (a)-[:MEMBER_OF {generation: 1, effectiveStake: 1.0, control: 'yes', depth: 0}]->(a)`);
    const nodes = await test.query('MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id');
    const lines = await test.query('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.id AS id');
    ids = [...nodes, ...lines].map((row) => String(row['id']));
  });
  afterAll(async () => {
    await test.clean();
    await test.close();
  });

  it.each(named)(
    '%s is planned without scanning all nodes and without a cartesian product',
    async (_, { text, params }) => {
      const values = Object.fromEntries(
        Object.entries(params.shape).map(([name, schema]) => [name, sample(schema as z.ZodType, ids)]),
      );
      const plan = await test.plan(text, values);
      const operators = plan.map((name) => name.replace(/@.*/, ''));
      expect(operators.length).toBeGreaterThan(0);
      expect(operators).not.toContain('AllNodesScan');
      expect(operators).not.toContain('CartesianProduct');
    },
  );

  it.each(named.filter(([, { mode }]) => mode === 'read'))(
    '%s answers rows of the declared shape',
    async (_, statement) => {
      const values = Object.fromEntries(
        Object.entries(statement.params.shape).map(([name, schema]) => [name, sample(schema as z.ZodType, ids)]),
      );
      const rows = await test.graph.read(asSystem('test'), statement, values);
      for (const row of rows) expect(z.strictObject(statement.row.shape).safeParse(row).error?.message).toBeUndefined();
    },
  );
});
