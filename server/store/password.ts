// The managed server's password. It goes over Bolt and never onto a command line, where every user could read it.
import { randomBytes } from 'node:crypto';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { StoreFailure } from './failure.ts';
import { readFileOrNull, writePrivateFile } from './private-file.ts';

/** What a new Neo4j starts with and asks to be changed. */
const initialPassword = 'neo4j';
export const managedUser = 'neo4j';

/**
 * Makes the server accept the password of the file, and returns it. The file is written before the server is told: killed
 * between the two, the next start finds the wanted password and a server that still has the initial one.
 */
export async function agreeOnPassword(uri: string, file: string, expectInitial: boolean): Promise<string> {
  const wanted = readFileOrNull(file)?.trim() || createPassword(file);
  const ways = [() => verify(uri, wanted), () => change(uri, wanted)];
  if (expectInitial) ways.reverse();
  for (const way of ways) {
    if (await unlessRefused(way)) return wanted;
  }
  throw new StoreFailure(
    'password-refused',
    `the managed Neo4j refuses the password in ${file}. Put the file back that belongs to this folder; without it the data cannot be opened.`,
  );
}

function createPassword(file: string): string {
  const password = randomBytes(24).toString('base64url');
  writePrivateFile(file, `${password}\n`);
  return password;
}

/** Over loopback an answer that takes longer is none: a server taken over may hang. */
const patience = { connectionTimeout: 10_000, connectionAcquisitionTimeout: 15_000 };

async function verify(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(managedUser, password), patience);
  try {
    await driver.verifyConnectivity();
  } finally {
    await driver.close();
  }
}

async function change(uri: string, wanted: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(managedUser, initialPassword), patience);
  const session = driver.session({ database: 'system' });
  try {
    await session.run('ALTER CURRENT USER SET PASSWORD FROM $initial TO $wanted', { initial: initialPassword, wanted });
  } finally {
    await session.close();
    await driver.close();
  }
  await verify(uri, wanted);
}

async function unlessRefused(way: () => Promise<void>): Promise<boolean> {
  try {
    await way();
    return true;
  } catch (cause) {
    if (cause instanceof Neo4jError && cause.code === 'Neo.ClientError.Security.Unauthorized') return false;
    throw cause;
  }
}
