import { expect, it } from 'vitest';
import { personKey } from './person-name.ts';

it.each([
  ['Sharpe, Sam', 'Sam Sharpe'],
  ['Mr. Sam  SHARPE', 'sam sharpe'],
  ['Ｚoë O’Neill', "Zoe O'Neill"],
  ['MACLENNAN, Sheila [Dr]', 'Sheila Maclennan'],
  ['王伟先生', '王伟'],
])('%s and %s are one name', (a, b) => expect(personKey(a)).toBe(personKey(b)));

it.each([
  ['Ann Lee', 'Ann Li'],
  ['M D Conway', 'M Conway'],
  ['Dr', 'Sir'],
])('%s and %s are two', (a, b) => expect(personKey(a)).not.toBe(personKey(b)));
