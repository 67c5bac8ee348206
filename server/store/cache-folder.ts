import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where downloads shared by all clones and tests of one user lie (XDG base directory specification; macOS: Library/Caches). */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const user = env['HOME'] || homedir();
  const given = env['XDG_CACHE_HOME'];
  // The specification: a relative path there is invalid and to be ignored.
  if (given && isAbsolute(given)) return join(given, 'meridian');
  return platform === 'darwin' ? join(user, 'Library', 'Caches', 'meridian') : join(user, '.cache', 'meridian');
}
