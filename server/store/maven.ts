import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StoreFailure } from './failure.ts';
import type { Java } from './java.ts';
import { onPath } from './java.ts';
import { packageRoot } from './package-root.ts';

/** A download that says nothing for this long is dead: Maven's own limit for one request is 30 minutes. */
const silenceLimitMs = 5 * 60_000;
const progressEveryMs = 3_000;

export function findMaven(env: NodeJS.ProcessEnv): string | null {
  const homes = [env['MAVEN_HOME'], env['M2_HOME']].filter((home) => home !== undefined && home !== '');
  return (
    [...homes.flatMap((home) => onPath('mvn', { PATH: join(home ?? '', 'bin') })), ...onPath('mvn', env)][0] ?? null
  );
}

/** What a fetch works with; `log` hears progress, `signal` gives it up. */
export type Fetching = {
  java: Java;
  env: NodeJS.ProcessEnv;
  log: (line: string) => void;
  signal?: AbortSignal | undefined;
};

/**
 * Copies the released Neo4j and all it runs on into `folder`, as server/store/pom.xml names them; checksums are verified.
 * Tells `log` a progress line every few seconds. Throws StoreFailure 'fetch-failed' with the end of Maven's output.
 */
export async function fetchJars(maven: string, folder: string, { java, env, log, signal }: Fetching): Promise<void> {
  const pom = join(packageRoot(), 'server', 'store', 'pom.xml');
  const args = ['-B', '-C', '-f', pom, `-Dmeridian.lib=${folder}`, 'generate-resources'];
  const child = spawn(maven, args, {
    env: { ...env, JAVA_HOME: java.home },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);
  const lines: string[] = [];
  let jars = 0;
  let lastWord = Date.now();
  const hear = (line: string) => {
    lastWord = Date.now();
    if (/Downloaded from .*\.jar\b/.test(line)) jars += 1;
    else if (!/Download(ing|ed) from|Progress \(/.test(line)) lines.push(line);
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const progress = setInterval(() => {
    if (Date.now() - lastWord > silenceLimitMs) child.kill('SIGKILL');
    else log(`fetching Neo4j: ${jars} files so far`);
  }, progressEveryMs);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(progress);
    process.off('exit', endWithUs);
  });
  if (code !== 0) {
    const end = lines.filter((line) => line.trim() !== '' && !/\[INFO\]\s*-*$/.test(line)).slice(-12);
    throw new StoreFailure(
      'fetch-failed',
      [
        'Maven could not fetch Neo4j (the first start needs the network). The end of its output:',
        ...end.map((line) => `  ${line}`),
      ].join('\n'),
    );
  }
}
