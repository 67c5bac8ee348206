import { describe, expect, it } from 'vitest';
import { searchQuery } from './search-query.ts';

describe('a search query', () => {
  it.each([
    ['medical', 'medical*'],
    ['YL-group 03', 'yl* AND group* AND 03*'],
    ['远岚医疗', '"远岚医疗"'],
    ['远', '远*'],
    ['远岚 medical', '"远岚" AND medical*'],
    ['a+b && (c) "d" ~e^2 \\', 'a* AND b* AND c* AND d* AND e* AND 2*'],
  ])('%s', (text, query) => {
    expect(searchQuery(text)).toBe(query);
  });

  it('of signs only looks for nothing', () => {
    expect(searchQuery(' *?:"[]{}/ ')).toBeNull();
  });
});
