// The released Neo4j in the user's cache folder: fetched once, shared by every clone and test, untouched afterwards.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { cacheFolder } from './cache-folder.ts';
import { StoreFailure } from './failure.ts';
import { tryLock } from './lock-file.ts';
import { type Fetching, fetchJars, findMaven } from './maven.ts';
import { packageRoot } from './package-root.ts';
import { readFileOrNull } from './private-file.ts';
import { threeWays } from './three-ways.ts';

/** `folder` holds `lib/` with the jars; `version` is the pinned release. */
export type Artifacts = { version: string; folder: string; lib: string };

const listShape = z.record(z.string(), z.number());

/** The pinned release: server/store/pom.xml is the one place that names it. */
export function neo4jVersion(): string {
  const pom = readFileSync(join(packageRoot(), 'server', 'store', 'pom.xml'), 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(pom)?.[1];
  if (!version) throw new Error('server/store/pom.xml names no neo4j.version');
  return version;
}

/**
 * The complete jars, fetched by Maven when they are not there yet. Several processes may call at once: one fetches, the
 * others wait. A folder appears under its final name only when it is whole.
 */
export async function ensureArtifacts(fetching: Fetching): Promise<Artifacts> {
  const { java, env, log, signal } = fetching;
  const version = neo4jVersion();
  const cache = cacheFolder(env);
  const folder = join(cache, `neo4j-${version}`);
  const artifacts: Artifacts = { version, folder, lib: join(folder, 'lib') };
  if (isComplete(folder)) return artifacts;

  const maven = findMaven(env);
  if (!maven) {
    throw new StoreFailure(
      'no-maven',
      threeWays('No Maven, which fetches Neo4j for the first start.', [`Java ${java.version} in ${java.home}`]),
    );
  }
  mkdirSync(cache, { recursive: true });
  let told = false;
  for (;;) {
    const lock = tryLock(`${folder}.lock`);
    if (lock.held) {
      try {
        if (!isComplete(folder)) await fetchInto(folder, maven, fetching);
        return artifacts;
      } finally {
        lock.release();
      }
    }
    if (!told) log(`another Meridian (process ${lock.by.pid}) is fetching Neo4j; waiting for it`);
    told = true;
    await sleep(500, undefined, signal ? { signal } : {});
    if (isComplete(folder)) return artifacts;
  }
}

async function fetchInto(folder: string, maven: string, fetching: Fetching): Promise<void> {
  const { log } = fetching;
  const cache = join(folder, '..');
  const draftPrefix = `${folder}.draft-`;
  // Under the lock every draft is a left-over of a fetch that was killed.
  for (const name of readdirSync(cache))
    if (join(cache, name).startsWith(draftPrefix)) rmSync(join(cache, name), { recursive: true, force: true });

  const draft = `${draftPrefix}${process.pid}-${Date.now()}`;
  log(`first start on this machine: fetching Neo4j ${neo4jVersion()} (about 125 MB) into ${folder}`);
  await fetchJars(maven, join(draft, 'lib'), fetching);
  writeFileSync(join(draft, 'files.json'), JSON.stringify(sizes(join(draft, 'lib'))));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  log('Neo4j is fetched; later starts need no network');
}

/** Whether every file is there at its size: a cache cleaner may have taken some. */
function isComplete(folder: string): boolean {
  const text = readFileOrNull(join(folder, 'files.json'));
  if (text === null) return false;
  try {
    const wanted = listShape.parse(JSON.parse(text));
    const found = sizes(join(folder, 'lib'));
    return Object.keys(wanted).length > 0 && Object.entries(wanted).every(([name, size]) => found[name] === size);
  } catch {
    return false;
  }
}

function sizes(folder: string): Record<string, number> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
}
