import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN, type TableState } from '../table/column.ts';
import {
  formatSelection,
  groupPath,
  keepParams,
  parseDay,
  parseSelection,
  parseSort,
  readTable,
  writeTable,
} from './address.ts';

describe('address', () => {
  it('gives back every selection, colons and slashes in ids too', () => {
    fc.assert(
      fc.property(fc.constantFrom('account', 'stake', 'figure'), fc.string({ minLength: 1 }), (kind, id) => {
        const params = new URLSearchParams({ sel: formatSelection({ kind, id }) });
        expect(parseSelection(new URLSearchParams(params.toString()).get('sel'))).toEqual({ kind, id });
      }),
    );
    expect([parseSelection(null), parseSelection(''), parseSelection(':x'), parseSelection('account:')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('takes only real days', () => {
    expect(['2026-02-28', '2026-02-30', '26-1-1', 'today', null].map(parseDay)).toEqual([
      '2026-02-28',
      null,
      null,
      null,
      null,
    ]);
  });

  it('gives back every state of a table and leaves out what is as usual', () => {
    const usual: TableState = { ...PLAIN, sort: [{ column: 'members', down: true }] };
    expect(writeTable(new URLSearchParams('asOf=2026-01-01'), usual, usual).toString()).toBe('asOf=2026-01-01');
    const word = fc.string({ minLength: 1, maxLength: 8 });
    const name = fc.constantFrom('name', 'members', 'country');
    const states = fc.record({
      search: fc.string(),
      sort: fc.array(fc.record({ column: name, down: fc.boolean() }), { maxLength: 3 }),
      filters: fc.dictionary(name, fc.array(word, { minLength: 1, maxLength: 3 })),
    });
    fc.assert(
      fc.property(states, (state) => {
        const text = writeTable(new URLSearchParams(), state, usual).toString();
        const read = readTable(new URLSearchParams(text), usual);
        expect({ ...read, filters: { ...read.filters } }).toEqual({ ...state, filters: { ...state.filters } });
      }),
    );
    expect(parseSort('name,,-members,-')).toEqual([
      { column: 'name', down: false },
      { column: 'members', down: true },
    ]);
  });

  it('takes the date, language and theme along, and nothing of the view left', () => {
    const here = new URLSearchParams('asOf=2026-01-01&sel=account:x&theme=dark&tab=heat');
    expect(keepParams(groupPath('a/b'), here)).toBe('/groups/a%2Fb?asOf=2026-01-01&theme=dark');
    expect(keepParams('/portfolio?q=x', here)).toBe('/portfolio?q=x&asOf=2026-01-01&theme=dark');
    expect(keepParams('/portfolio', new URLSearchParams())).toBe('/portfolio');
  });
});
