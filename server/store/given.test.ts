import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseStore } from './choose.ts';
import { givenStore } from './given.ts';

test('a URI wins over the managed store, and its line tells no secret', async () => {
  const options = { uri: 'neo4j+s://graph.example.org', user: 'reader', password: 'letmein-please', database: 'crm' };
  const store = await chooseStore({ ...options, home: '/nonexistent' });
  expect({ ...store, stop: null }).toEqual({
    kind: 'given',
    ...options,
    describe: 'Neo4j at neo4j+s://graph.example.org (user reader, database crm), given by NEO4J_URI',
    fresh: false,
    stop: null,
  });
});

test('user and database have defaults', () => {
  const store = givenStore({ uri: 'bolt://localhost:7687', password: '' });
  expect([store.user, store.password, store.database]).toEqual(['neo4j', '', null]);
});

test('the password may come from a file, as compose gives secrets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-given-'));
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'from a file\n');
  expect(givenStore({ uri: 'bolt://db:7687', passwordFile }).password).toBe('from a file');
  rmSync(folder, { recursive: true });
  expect(() => givenStore({ uri: 'bolt://db:7687', passwordFile })).toThrow(/NEO4J_PASSWORD_FILE names .*not there/);
});

test.each([
  ['no address', 'localhost', /NEO4J_URI is no address/],
  ['another protocol', 'http://localhost:7474', /NEO4J_URI begins with http:\/\//],
  ['a password inside', 'bolt://neo4j:hidden-word@db:7687', /NEO4J_URI holds a user or password/],
])('a URI that is %s is refused without repeating it', (_, uri, message) => {
  expect(() => givenStore({ uri, password: 'x' })).toThrow(message);
  expect(() => givenStore({ uri, password: 'x' })).not.toThrow(/hidden-word/);
});

test('a URI without a password says which variables to set', () => {
  expect(() => givenStore({ uri: 'bolt://db:7687' })).toThrow(/Set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE/);
});
