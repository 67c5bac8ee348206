// A process id alone proves nothing: it is given again after the process ends. With its start time it names one process for good.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export type ProcessIdentity = { pid: number; started: string };

/**
 * The identity of a living process, or null when there is none (a zombie counts as none).
 * `started` is boot id and start tick on Linux, `ps` start date elsewhere; only equality means something.
 */
export function identify(pid: number): ProcessIdentity | null {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedByPs(pid);
  return started === null ? null : { pid, started };
}

export function isAlive(process: ProcessIdentity): boolean {
  return identify(process.pid)?.started === process.started;
}

/** The identity of this very process; falls back to the pid alone where neither /proc nor ps can be read. */
export function ownIdentity(): ProcessIdentity {
  return identify(process.pid) ?? { pid: process.pid, started: 'unknown' };
}

/** The command line of a process, arguments joined by one space, or null when it cannot be read. */
export function commandLine(pid: number): string | null {
  if (process.platform === 'linux') {
    const text = readOrNull(`/proc/${pid}/cmdline`);
    return text === null ? null : text.split('\0').join(' ').trim();
  }
  return ps(['-ww', '-o', 'args=', '-p', String(pid)]);
}

/** The processes whose command line (arguments joined by one space) holds the text. */
export function processesRunning(text: string): number[] {
  if (process.platform === 'linux') {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.map(Number).filter((pid) => commandLine(pid)?.includes(text));
  }
  const lines = (ps(['-axww', '-o', 'pid=,args=']) ?? '').split('\n').filter((line) => line.includes(text));
  return lines.map((line) => Number.parseInt(line, 10));
}

function startedOnLinux(pid: number): string | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  // The second field is the command in brackets and may hold spaces and brackets itself: count from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  const startTick = fields[19];
  if (startTick === undefined || state === 'Z' || state === 'X') return null;
  return `${readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}:${startTick}`;
}

function startedByPs(pid: number): string | null {
  const line = ps(['-o', 'stat=,lstart=', '-p', String(pid)]);
  if (!line || line.startsWith('Z')) return null;
  return line.replace(/^\S+\s+/, '');
}

function ps(args: string[]): string | null {
  try {
    const text = execFileSync('ps', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, LC_ALL: 'C' },
    });
    return text.trim() || null;
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
