import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../domain/values/csv-cell.ts';
import { type Column, PLAIN } from './column.ts';
import { csv } from './csv.ts';
import { sorted, sum, toggleSort, valuesOf, visibleRows, windowOf } from './rows.ts';

interface Row {
  name: string;
  city: string | null;
  members: number | null;
}
const columns: (Column<Row> & { title: string })[] = [
  { id: 'name', title: 'Name', value: (row) => row.name },
  { id: 'city', title: 'City', value: (row) => row.city, filter: true },
  { id: 'members', title: 'Members', value: (row) => row.members, numeric: true },
];
const rows: Row[] = [
  { name: '远岚', city: '杭州', members: 13 },
  { name: 'Brandt 10', city: null, members: null },
  { name: 'Brandt 9', city: 'Graz', members: 2 },
  { name: '=cmd()', city: 'Graz', members: 13 },
];
const names = (list: Row[]) => list.map((row) => row.name);

describe('what a table shows', () => {
  it('sorts by several columns, numbers inside names by value, unknown last both ways', () => {
    const by = (column: string, down: boolean) => ({ column, down });
    expect(names(sorted(rows, columns, [by('members', true), by('name', false)]))).toEqual([
      '=cmd()',
      '远岚',
      'Brandt 9',
      'Brandt 10',
    ]);
    expect(names(sorted(rows, columns, [by('members', false)])).at(-1)).toBe('Brandt 10');
    expect(names(sorted(rows, columns, [by('name', false)])).slice(2)).toEqual(['Brandt 9', 'Brandt 10']);
  });

  it('searches every column and filters by value, the empty value too', () => {
    expect(names(visibleRows(rows, columns, { ...PLAIN, search: 'GRAZ' }))).toEqual(['Brandt 9', '=cmd()']);
    expect(names(visibleRows(rows, columns, { ...PLAIN, filters: { city: ['', '杭州'] } }))).toEqual([
      '远岚',
      'Brandt 10',
    ]);
    expect(valuesOf(rows, columns[1]!)).toEqual([
      { value: 'Graz', count: 2 },
      { value: '', count: 1 },
      { value: '杭州', count: 1 },
    ]);
  });

  it('turns a heading from its natural direction to the other and off, alone or beside others', () => {
    const down = toggleSort([], 'members', true, false);
    const up = toggleSort(down, 'members', true, false);
    expect([down, up, toggleSort(up, 'members', true, false)]).toEqual([
      [{ column: 'members', down: true }],
      [{ column: 'members', down: false }],
      [],
    ]);
    const two = toggleSort(down, 'name', false, true);
    expect(two).toEqual([...down, { column: 'name', down: false }]);
    expect(toggleSort(two, 'members', true, true)).toEqual([...up, { column: 'name', down: false }]);
    expect(toggleSort(two, 'city', false, false)).toEqual([{ column: 'city', down: false }]);
  });

  it('draws only the rows in sight, and always all of those', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(2_000), fc.nat(5_000), (top, height, total) => {
        const { from, to } = windowOf(top, height, 32, total);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(total);
        const first = Math.floor(top / 32);
        if (first < total && height > 0) expect(from <= first && first < to).toBe(true);
        expect(to - from).toBeLessThanOrEqual(height / 32 + 19);
      }),
    );
  });

  it('adds what is known and keeps nothing unknown', () => {
    expect(sum([1, null, 2])).toBe(3);
    expect(sum([null])).toBeNull();
  });
});

describe('CSV', () => {
  it('writes exactly the rows and columns given, neutralises formulas and keeps numbers', () => {
    expect(csv([rows[3]!, rows[1]!], columns)).toBe("\ufeffName,City,Members\r\n'=cmd(),Graz,13\r\nBrandt 10,,\r\n");
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =x', "'  =x"],
    ['\tx', "'\tx"],
    ['-5 %', "'-5 %"],
    [-5, '-5'],
    ['a,"b"\nc', '"a,""b""\nc"'],
    ['plain', 'plain'],
    [null, ''],
  ])('%j becomes %j', (value, text) => {
    expect(csvCell(value)).toBe(text);
  });
});
