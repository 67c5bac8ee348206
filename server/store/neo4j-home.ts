// What lies where below MERIDIAN_HOME, and the neo4j.conf of the managed server.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type HomePaths = {
  home: string;
  lock: string;
  password: string;
  process: string;
  log: string;
  neo4j: string;
  conf: string;
  scratch: string;
  createdMark: string;
};

/** `root` is absolute and without symbolic links, so that one folder has one name on every command line. */
export function homePaths(root: string): HomePaths {
  const neo4j = join(root, 'neo4j');
  return {
    home: root,
    lock: join(root, 'meridian.lock'),
    password: join(root, 'neo4j-password'),
    process: join(root, 'neo4j-process.json'),
    log: join(root, 'neo4j.log'),
    neo4j,
    conf: join(neo4j, 'conf'),
    scratch: join(neo4j, 'run', 'tmp'),
    createdMark: join(neo4j, 'data', 'created-by-meridian'),
  };
}

/** Makes the folders that are not there yet, for their owner only: customers' data lies there. */
export function openHome(home: string): HomePaths {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const paths = homePaths(realpathSync(home));
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import', 'licenses']) {
    mkdirSync(join(paths.neo4j, name), { recursive: true, mode: 0o700 });
  }
  return paths;
}

/** Whether a start has handed out this store before. */
export function wasCreated(paths: HomePaths): boolean {
  return existsSync(paths.createdMark);
}

export function markCreated(paths: HomePaths): void {
  if (!wasCreated(paths)) writeFileSync(paths.createdMark, `${new Date().toISOString()}\n`);
}

/** Settings without the port. Everything listens on loopback; the log files of a fresh store stay small. */
export function settingsOf(pageCache: string, extra: Record<string, string>): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': pageCache,
    // Neo4j takes 256 MB ahead for each database; unallocated and 16 MB a piece, a new store is a few MB.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '16m',
    // Together they cut the stop from 6 s to under 1 s.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.dump_diagnostics': 'false',
    ...extra,
  };
}

export function writeConf(paths: HomePaths, settings: Record<string, string>, port: number): void {
  const all = {
    ...settings,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  writeFileSync(
    join(paths.conf, 'neo4j.conf'),
    `# Written at every start of Meridian: changes here are lost.\n${lines.join('\n')}\n`,
  );
  // Native libraries are unpacked here at every start; a killed server leaves them behind.
  rmSync(paths.scratch, { recursive: true, force: true });
  mkdirSync(paths.scratch, { recursive: true });
}

/** Equal for two servers that were started in the same way; a running one with another is not taken over. */
export function fingerprint(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
