import type { Driver } from 'neo4j-driver';

/** Empties the graph in batches; constraints and indexes stay. Leaves the database as after the schema was applied. */
export async function cleanGraph(driver: Driver, database?: string): Promise<void> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    // `IN TRANSACTIONS` is refused inside an explicit transaction: this one must commit by itself.
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  } finally {
    await session.close();
  }
}
