// One number for everything that the graph says, equal for two graphs exactly when they hold the same facts.
import { createHash } from 'node:crypto';
import type { Driver, Session } from 'neo4j-driver';

export type GraphHash = {
  hash: string;
  /** How many nodes of each label, relationships of each type and changed facts of each kind there are; part of the hash. */
  counts: Record<string, number>;
};

/** When, by whom and in which order something was written differs between two runs that wrote the same. */
const stamps = ['recordedAt', 'recordedBy', 'changedBy', 'revision', 'generation', 'importId'];

// Jobs, locks and bookkeeping are about the run, not about the facts; of a group only its membership counts.
const nodes = `
MATCH (n) WHERE NOT n:Import AND NOT n:ImportPart AND NOT n:Ledger AND NOT n:Lease AND NOT n:Schema AND NOT n:Change
  AND NOT n:Job AND NOT n:Signal AND NOT n:Snapshot AND NOT n:Score AND NOT n:ScoreRun AND NOT n:ScoreWork
RETURN labels(n) AS labels,
  CASE WHEN n:Group THEN n {.id, .members, .affiliates} ELSE properties(n) END AS properties`;

const relationships = `
MATCH (a)-[r]->(b)
WHERE NOT a:Import AND NOT b:Import
OPTIONAL MATCH (g:Group {id: b.id}) WHERE r:MEMBER_OF
WITH a, r, b, g WHERE g IS NULL OR g.generation = r.generation
RETURN type(r) AS type, [labels(a), a.id] AS start, [labels(b), b.id] AS end, properties(r) AS properties`;

const changes = `
MATCH (c:Change)
RETURN c.kind AS kind, c.op AS op, sum(coalesce(c.count, 1)) AS count`;

/** Reads the whole graph as a stream; memory does not grow with it. */
export async function graphHash(driver: Driver): Promise<GraphHash> {
  const session = driver.session({ defaultAccessMode: 'READ', fetchSize: 5000 });
  const sum = new Sum();
  try {
    await each(session, nodes, (row) => sum.add(String(row['labels']), [row['labels'], facts(row['properties'])]));
    await each(session, relationships, (row) =>
      sum.add(String(row['type']), [row['type'], row['start'], row['end'], facts(row['properties'])]),
    );
    await each(session, changes, (row) => sum.addCount(`Change ${row['op']} ${row['kind']}`, Number(row['count'])));
  } finally {
    await session.close();
  }
  return sum.result();
}

/** Sums the hashes of the elements, so that their order does not matter while a missing or doubled one does. */
class Sum {
  #total = 0n;
  readonly #counts: Record<string, number> = {};

  add(kind: string, element: unknown): void {
    const digest = createHash('sha256').update(JSON.stringify(element)).digest();
    this.#total = (this.#total + digest.readBigUInt64BE(0)) % 2n ** 64n;
    this.addCount(kind, 1);
  }

  addCount(kind: string, count: number): void {
    this.#counts[kind] = (this.#counts[kind] ?? 0) + count;
  }

  result(): GraphHash {
    const counts = Object.fromEntries(Object.entries(this.#counts).sort(([a], [b]) => (a < b ? -1 : 1)));
    const hash = createHash('sha256')
      .update(`${this.#total} ${JSON.stringify(counts)}`)
      .digest('hex');
    return { hash, counts };
  }
}

function facts(properties: unknown): [string, unknown][] {
  return Object.entries(properties ?? {})
    .filter(([name]) => !stamps.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

async function each(session: Session, text: string, take: (row: Record<string, unknown>) => void): Promise<void> {
  for await (const record of session.run(text)) take(record.toObject());
}
