// The built server as a person starts it: a process of its own, measured and killed from outside.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/store/free-port.ts';
import { packageRoot } from '../../server/store/package-root.ts';

export type MeridianProcess = {
  url: string;
  pid: number;
  /** Milliseconds from the start of the process to the first good answer of /readyz. */
  readyMs: number;
  /** Resolves when the process has ended, however. */
  gone: Promise<void>;
  /** SIGTERM, and waits for the end. */
  stop(): Promise<void>;
  /** SIGKILL to this process alone; its database stays. */
  kill(): Promise<void>;
};

/** Starts `node tools/run.mjs main` on that folder and waits until it is ready. Throws with its output when it ends before. */
export async function startMeridian(
  home: string,
  env: NodeJS.ProcessEnv = {},
  signal?: AbortSignal,
): Promise<MeridianProcess> {
  const port = await freePort(null);
  const began = performance.now();
  const child = spawn(process.execPath, [join(packageRoot(), 'tools', 'run.mjs'), 'main'], {
    cwd: packageRoot(),
    env: { ...process.env, MERIDIAN_HOME: home, MERIDIAN_DEMO: '0', PORT: String(port), LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  let ended = false;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      ended = true;
      resolve();
    });
  });
  const end = async (name: NodeJS.Signals) => {
    child.kill(name);
    await gone;
  };
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (ended) throw new Error(`Meridian ended before it was ready:\n${output.join('')}`);
    if (signal?.aborted) {
      await end('SIGKILL');
      signal.throwIfAborted();
    }
    await sleep(20);
  }
  const readyMs = performance.now() - began;
  return { url, pid: child.pid ?? 0, readyMs, gone, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

function collect(child: ChildProcess): string[] {
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return output;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}
