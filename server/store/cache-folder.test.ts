import { expect, test } from 'vitest';
import { cacheFolder } from './cache-folder.ts';

test.each([
  [{ HOME: '/home/ada' }, 'linux', '/home/ada/.cache/meridian'],
  [{ HOME: '/home/ada', XDG_CACHE_HOME: '/var/cache/ada' }, 'linux', '/var/cache/ada/meridian'],
  [{ HOME: '/home/ada', XDG_CACHE_HOME: 'relative' }, 'linux', '/home/ada/.cache/meridian'],
  [{ HOME: '/Users/ada' }, 'darwin', '/Users/ada/Library/Caches/meridian'],
] as const)('with %o on %s the shared folder is %s', (env, platform, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder);
});
