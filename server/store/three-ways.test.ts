import { expect, test } from 'vitest';
import { threeWays } from './three-ways.ts';

test('Windows is told plainly that the local Neo4j is not for it, without install lines that would not help', () => {
  const text = threeWays('NEO4J_URI is not set.', [], 'win32');
  expect(text).toContain('2. A local Neo4j run by Meridian itself: not on Windows, where ways 1 and 3 work.');
  expect(text).not.toContain('apt-get');
});
