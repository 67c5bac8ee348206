import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Neo4jProcess } from './neo4j-process.ts';
import { restartPolicy, supervise } from './supervise.ts';

const impatient = { ...restartPolicy, delayMs: () => 0 };
const ended = (): Neo4jProcess => ({
  identity: null,
  port: 1,
  logOffset: 0,
  gone: Promise.resolve('ended by SIGKILL'),
});
const living = (): Neo4jProcess => ({ identity: null, port: 1, logOffset: 0, gone: new Promise(() => {}) });

test('a server that keeps ending is started five times, then given up with the reason', async () => {
  let starts = 0;
  const start = async () => {
    starts += 1;
    // A server that ends again and one that does not even start count alike.
    if (starts % 2 === 0) throw new Error('no port');
    return ended();
  };
  const reason = await new Promise<string>((resolve) => {
    supervise(
      ended(),
      start,
      async () => {},
      () => {},
      resolve,
      impatient,
    );
  });
  expect(starts).toBe(5);
  expect(reason).toBe('Neo4j ended by SIGKILL after 5 restarts within 10 minutes; giving up on it');
});

test('restarts follow each other after 0, 1, 2, 4 and 8 seconds', () => {
  expect([0, 1, 2, 3, 4].map(restartPolicy.delayMs)).toEqual([0, 1000, 2000, 4000, 8000]);
});

test('a stop ends the running server and starts none', async () => {
  const first = living();
  const endings: Neo4jProcess[] = [];
  const end = async (neo4j: Neo4jProcess) => void endings.push(neo4j);
  const supervised = supervise(
    first,
    async () => expect.unreachable(),
    end,
    () => {},
    () => {},
  );
  void supervised.stop();
  await sleep(10);
  expect(endings).toEqual([first]);
});

test('a stop during a restart ends the server that was about to come up', async () => {
  const second = living();
  let come: (neo4j: Neo4jProcess) => void = () => {};
  const start = () => new Promise<Neo4jProcess>((resolve) => (come = resolve));
  const endings: Neo4jProcess[] = [];
  const end = async (neo4j: Neo4jProcess) => void endings.push(neo4j);
  const supervised = supervise(
    ended(),
    start,
    end,
    () => {},
    () => {},
    impatient,
  );
  await sleep(50);
  const stopped = supervised.stop();
  come(second);
  await stopped;
  expect(endings).toEqual([second]);
});
