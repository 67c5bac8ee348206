// The comparator of the import bench: a bare driver loop that writes the same nodes and relationships from rows that lie parsed in
// memory. It checks nothing, keeps no history and cannot be resumed.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { openTable, rowsOf } from '../../server/import/reading/table.ts';

type Value = string | number | boolean;
export type BareRow = Record<string, Value>;
export interface BareFile {
  rows: BareRow[];
}

/** Numbers as numbers and flags as flags, what is empty left out: as the graph holds it. */
const NUMBERS = new Set(['employees', 'revenue', 'share', 'shareMin', 'shareMax']);
const FLAGS = new Set(['control', 'shareMinExclusive', 'left']);
/** A batch of the size that is fastest here for a bare loop. */
const BATCH = 5_000;

/** Reads a file of the bundle into rows. */
export async function readRows(folder: string, name: string): Promise<BareRow[]> {
  const path = join(folder, name);
  const table = await openTable({ name, path, bytes: statSync(path).size });
  const rows: BareRow[] = [];
  for await (const piece of rowsOf(table))
    for (const { cells } of piece) {
      const row: BareRow = {};
      for (const [at, column] of table.header.entries()) {
        const cell = cells[at] ?? '';
        if (cell === '') continue;
        row[column] = NUMBERS.has(column) ? Number(cell) : FLAGS.has(column) ? cell === 'yes' || cell === 'true' : cell;
      }
      rows.push(row);
    }
  return rows;
}

export interface BareRows {
  accounts: BareRow[];
  people: BareRow[];
  stakes: BareRow[];
}

export async function readAll(folder: string): Promise<BareRows> {
  const names = new Set(readdirSync(folder));
  const read = (name: string) => (names.has(name) ? readRows(folder, name) : Promise.resolve([]));
  return {
    accounts: await read('accounts.csv'),
    people: await read('people.csv'),
    stakes: await read('ownership.csv'),
  };
}

const STATEMENTS = {
  accounts: 'UNWIND $rows AS row MERGE (n:Account {id: row.id}) SET n += row',
  people: 'UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n += row',
  seats: `UNWIND $rows AS row MATCH (a:Account {id: row.accountId})
    MERGE (s:Seat {id: row.seat.id}) SET s += row.seat MERGE (s)-[:IN]->(a)`,
  holds: `UNWIND $rows AS row MATCH (p:Person {id: row.personId}) MATCH (s:Seat {id: row.seatId})
    MERGE (p)-[r:HOLDS {id: row.id}]->(s) SET r += row.hold`,
  lines: `UNWIND $rows AS row MATCH (s:Seat {id: row.seatId}) MATCH (m:Seat {id: row.managerId})
    MERGE (s)-[:REPORTS_TO]->(m)`,
  stakes: `UNWIND $rows AS row MATCH (o:Account {id: row.ownerId}) MATCH (a:Account {id: row.ownedId})
    MERGE (o)-[r:OWNS {id: row.stake.id}]->(a) SET r += row.stake`,
};

/** Writes everything, one statement and one transaction per batch; answers the seconds it took. */
export async function bareImport(driver: Driver, { accounts, people, stakes }: BareRows): Promise<number> {
  const began = performance.now();
  const write = async (text: string, rows: unknown[]) => {
    for (let at = 0; at < rows.length; at += BATCH)
      await driver.executeQuery(text, { rows: rows.slice(at, at + BATCH) });
  };
  await write(STATEMENTS.accounts, accounts);
  await write(STATEMENTS.people, people.map(personOf));
  await write(STATEMENTS.seats, people.map(seatOf));
  await write(
    STATEMENTS.holds,
    people.map(({ id, accountId, left }) => ({
      id: `${id}|${id}@${accountId}|`,
      personId: id,
      seatId: `${id}@${accountId}`,
      hold: left ? { ended: true } : {},
    })),
  );
  const lines = people.filter(({ reportsToId }) => reportsToId !== undefined);
  await write(
    STATEMENTS.lines,
    lines.map(({ id, accountId, reportsToId }) => ({
      seatId: `${id}@${accountId}`,
      managerId: `${reportsToId}@${accountId}`,
    })),
  );
  await write(STATEMENTS.stakes, stakes.map(stakeOf));
  return (performance.now() - began) / 1000;
}

function personOf({ id, name, email, left }: BareRow) {
  return { id, name, ...(email ? { email } : {}), ...(left === undefined ? {} : { left }) };
}
function seatOf({ id, accountId, title, department, layer }: BareRow) {
  const seat = { id: `${id}@${accountId}`, ...(title ? { title } : {}), ...(department ? { department } : {}) };
  return { accountId, seat: { ...seat, ...(layer ? { layer } : {}) } };
}
function stakeOf({ ownerId, ownedId, ownerKind: _, ...rest }: BareRow) {
  const id = `account|${ownerId}|${ownedId}|shareholding|${rest['since'] ?? ''}|${rest['source'] ?? ''}`;
  return { ownerId, ownedId, stake: { ...rest, interest: 'shareholding', id } };
}
