// The container way is tried by whoever has Docker; here the files are held to what they promise.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from './package-root.ts';

/** A variable as compose writes it. */
const variable = (text: string) => `\${${text}}`;
const read = (name: string) => readFileSync(join(packageRoot(), name), 'utf8');

const service = z.strictObject({
  build: z.string().optional(),
  image: z.string(),
  init: z.boolean().optional(),
  restart: z.string(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.string() })).optional(),
  ports: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  entrypoint: z.array(z.string()).optional(),
  volumes: z.array(z.string()),
  security_opt: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  healthcheck: z
    .strictObject({
      test: z.array(z.string()),
      interval: z.string(),
      timeout: z.string(),
      retries: z.number(),
      start_period: z.string(),
    })
    .optional(),
  stop_grace_period: z.string(),
});
const composeShape = z.strictObject({
  name: z.string(),
  services: z.strictObject({ meridian: service, neo4j: service }),
  volumes: z.record(z.string(), z.null()),
});
const compose = composeShape.parse(parse(read('docker-compose.yml')));
const { meridian, neo4j } = compose.services;
const lastStage =
  read('Dockerfile')
    .split(/^FROM /m)
    .at(-1) ?? '';

test('Meridian is published on loopback only, Neo4j nowhere', () => {
  expect(meridian.ports).toEqual(['127.0.0.1:4139:4139']);
  expect(neo4j.ports).toBeUndefined();
  expect(meridian.environment).toMatchObject({ HOST: '0.0.0.0', MERIDIAN_LISTEN_ALL: '1' });
  // Only compose, which publishes on loopback, opens the container's addresses: the image by itself does not.
  expect(read('Dockerfile')).not.toMatch(/MERIDIAN_LISTEN_ALL|HOST=/);
});

test('Meridian waits for a healthy Neo4j, and both tell their health', () => {
  expect(meridian.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(neo4j.image).toBe('neo4j:5.26-community');
  expect(neo4j.healthcheck?.test.join(' ')).toContain('http://127.0.0.1:7474');
  expect(lastStage).toMatch(/^HEALTHCHECK [\s\S]*\/readyz/m);
});

test('data lies in named volumes', () => {
  expect(Object.keys(compose.volumes)).toEqual(['meridian', 'neo4j']);
  expect(meridian.volumes).toContain('meridian:/var/lib/meridian');
  expect(neo4j.volumes).toContain('neo4j:/data');
});

test('no secret is written into the files: it comes from the environment or from a file', () => {
  const secret = variable('NEO4J_PASSWORD:-');
  expect(meridian.environment).toMatchObject({
    NEO4J_PASSWORD: secret,
    NEO4J_PASSWORD_FILE: '/run/secrets/neo4j-password',
  });
  expect(neo4j.environment['DATABASE_PASSWORD']).toBe(secret);
  for (const { volumes } of [meridian, neo4j]) {
    expect(volumes).toContain(`${variable('NEO4J_PASSWORD_FILE:-/dev/null')}:/run/secrets/neo4j-password:ro`);
  }
});

test('the secret of the webhook comes from the environment or from a file, never from both', () => {
  const file = '/run/secrets/webhook-secret';
  expect(meridian.environment).toMatchObject({
    MERIDIAN_WEBHOOK_URL: variable('MERIDIAN_WEBHOOK_URL:-'),
    MERIDIAN_WEBHOOK_SECRET: variable('MERIDIAN_WEBHOOK_SECRET:-'),
    // Only named where there is one: the server refuses to start with both.
    MERIDIAN_WEBHOOK_SECRET_FILE: variable(`MERIDIAN_WEBHOOK_SECRET_FILE:+${file}`),
  });
  expect(meridian.volumes).toContain(`${variable('MERIDIAN_WEBHOOK_SECRET_FILE:-/dev/null')}:${file}:ro`);
});

test.each([
  ['the environment', { DATABASE_PASSWORD: 'from-environment' }, '', 0, 'neo4j/from-environment'],
  ['a file', { DATABASE_PASSWORD: '' }, 'from-file\n', 0, 'neo4j/from-file'],
  ['nowhere', { DATABASE_PASSWORD: '' }, '', 1, 'Set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE'],
])('with a password from %s the database container starts as it should', (_, env, file, code, output) => {
  const folder = mkdtempSync(join(tmpdir(), 'meridian-compose-'));
  writeFileSync(join(folder, 'password'), file);
  const [shell = '', flags = '', script = ''] = neo4j.entrypoint ?? [];
  const local = script
    .replaceAll('$$', '$')
    .replace('/run/secrets/neo4j-password', join(folder, 'password'))
    .replace('exec tini -g -- /startup/docker-entrypoint.sh neo4j', 'echo "$NEO4J_AUTH"; env');
  const done = spawnSync(shell, [flags, local], { env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' });
  expect(done.status).toBe(code);
  expect(done.stdout + done.stderr).toContain(output);
  expect(done.stdout).not.toContain('DATABASE_PASSWORD');
  rmSync(folder, { recursive: true });
});

test('the image runs as a user without rights, with production dependencies only', () => {
  expect(lastStage).toMatch(/^USER node$/m);
  expect(lastStage.indexOf('USER node')).toBeLessThan(lastStage.indexOf('CMD ["node", "dist/server/main.js"]'));
  expect(lastStage).not.toMatch(/npm (ci|install)/);
  expect(lastStage).toContain('COPY --from=dependencies /build/node_modules');
  expect(read('Dockerfile')).toMatch(/AS dependencies[\s\S]*npm ci --omit=dev/);
});

test('what the image is made of is there, and nothing private goes into it', () => {
  for (const [, sources = ''] of read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
    for (const source of sources.split(' ')) expect(existsSync(join(packageRoot(), source)), source).toBe(true);
  }
  const ignored = read('.dockerignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', '.env.*', '.meridian', 'node_modules']));
});

// Where Docker has its compose part, it is asked as well; a machine without it has nothing to ask.
if (spawnSync('docker', ['compose', 'version']).status === 0) {
  test('docker compose accepts the file', () => {
    const env = { ...process.env, NEO4J_PASSWORD: 'a-password' };
    execFileSync('docker', ['compose', 'config', '--quiet'], { cwd: packageRoot(), env });
  });
}
