// vitest's global set-up of the projects that need a Neo4j: one server for both, since their files take turns anyway.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Neo4jContainer } from '@testcontainers/neo4j';
import type { TestProject } from 'vitest/node';
import { findJava } from '../../server/store/java.ts';
import { startLocalNeo4j } from './local-neo4j.ts';
import './provided.ts';

export type TestNeo4j = { uri: string; user: string; password: string; stop(): Promise<void> };

// Each project loads this file anew, so what they share hangs on the process.
const shared: typeof globalThis & { meridianTestNeo4j?: { users: number; server: Promise<TestNeo4j> } } = globalThis;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.meridianTestNeo4j ??= { users: 0, server: startTestNeo4j() };
  const { meridianTestNeo4j: use } = shared;
  use.users += 1;
  const server = await use.server;
  project.provide('neo4jUri', server.uri);
  project.provide('neo4jUser', server.user);
  project.provide('neo4jPassword', server.password);
  return async () => {
    use.users -= 1;
    if (use.users > 0) return;
    delete shared.meridianTestNeo4j;
    await server.stop();
  };
}

/** The one NEO4J_TEST_URI names, else a managed local one, else a container where only Docker is there. */
async function startTestNeo4j(): Promise<TestNeo4j> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri) {
    const user = process.env['NEO4J_TEST_USER'] || 'neo4j';
    return { uri, user, password: process.env['NEO4J_TEST_PASSWORD'] ?? '', stop: async () => {} };
  }
  const { java } = await findJava(process.env);
  // Without Java the local one fails with the lines to install it, unless Docker can stand in.
  return java === null && (await dockerAnswers()) ? await startContainer() : await startLocalNeo4j();
}

async function dockerAnswers(): Promise<boolean> {
  try {
    await promisify(execFile)('docker', ['info'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function startContainer(): Promise<TestNeo4j> {
  const container = await new Neo4jContainer('neo4j:5.26-community').start();
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    stop: async () => {
      await container.stop();
    },
  };
}
