import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { commandLine, identify, isAlive, processesRunning } from './process-identity.ts';

test('a process is itself while it lives and nobody afterwards', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', 'mark of this very test']);
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  const identity = identify(pid);
  expect(identity && isAlive(identity)).toBe(true);
  expect(isAlive({ pid, started: 'another time' })).toBe(false);
  expect(commandLine(pid)).toContain('mark of this very test');
  expect(processesRunning('60_000) mark of this very test')).toEqual([pid]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(identify(pid)).toBeNull();
  expect(identity && isAlive(identity)).toBe(false);
});
