import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnMeta } from '../facts/column.ts';
import { FACT_KINDS } from '../facts/kind.ts';
import { FACTS } from '../facts/registry.ts';
import { cellParser } from './cell.ts';
import { choiceParser } from './choice.ts';
import { parseDay, parseInstant } from './day.ts';
import { parseFlag } from './flag.ts';
import { parseList } from './list.ts';
import { parseInteger, parseNumber } from './number.ts';
import { Refusal } from './refusal.ts';
import { parseShare } from './share.ts';

function code(result: unknown) {
  return result instanceof Refusal ? result.code : result;
}

describe('numbers', () => {
  it.each([
    ['0', 0],
    ['1234.5', 1234.5],
    ['-12', -12],
    ['1,234,567.89', 1234567.89],
    [' 12 ', 12],
    ['１２３', 123],
    ['4.16E+10', 41_600_000_000],
    ['+7', 7],
    ['−7', -7],
    ['1.', 1],
    ['17309.700000000001', 17309.7],
  ])('%s is %d', (cell, value) => expect(parseNumber(cell)).toBe(value));

  it.each(['1,23', '1.234,56', '12a', '1 234', '--1', '1e999', '0x10', 'NaN', 'Infinity', '.', ',1', '51%', '=1+1'])(
    '%s is no number',
    (cell) => expect(code(parseNumber(cell))).toBe('not-a-number'),
  );

  it('holds whole numbers to their bounds', () => {
    expect(parseInteger('-2', -2, 3)).toBe(-2);
    expect(code(parseInteger('4', -2, 3))).toBe('number-out-of-range');
    expect(code(parseInteger('1.5', -2, 3))).toBe('not-a-whole-number');
    expect(parseInteger('1.0', -2, 3)).toBe(1);
  });
});

describe('shares', () => {
  it.each([
    ['0.51', 0.51],
    ['51%', 0.51],
    ['51.00%', 0.51],
    ['12.50%', 0.125],
    ['33.33%', 0.3333],
    ['99.75 %', 0.9975],
    ['１００％', 1],
    ['1', 1],
    ['0', 0],
    ['-0', 0],
    ['.5', 0.5],
    ['0.1%', 0.001],
  ])('%s is %d', (cell, value) => expect(parseShare(cell)).toBeCloseTo(value, 15));

  it.each([
    ['51', 'share-above-one'],
    ['1.01', 'share-above-one'],
    ['100.01%', 'share-above-hundred'],
    ['-5%', 'share-negative'],
    ['-0.1', 'share-negative'],
    ['half', 'not-a-share'],
    ['%', 'not-a-share'],
    ['51%%', 'not-a-share'],
    ['0,51', 'not-a-share'],
  ])('%s is refused as %s', (cell, reason) => expect(code(parseShare(cell))).toBe(reason));

  it('reads a percentage with two decimals as the nearest fraction', () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 1)
      expect(parseShare(`${(hundredths / 100).toFixed(2)}%`)).toBe(hundredths / 10_000);
  });
});

describe('dates', () => {
  it.each([
    ['2024-01-05', '2024-01-05'],
    ['2024/1/5', '2024-01-05'],
    ['2024.1.5', '2024-01-05'],
    ['20240105', '2024-01-05'],
    ['2024年1月5日', '2024-01-05'],
    ['2024年01月05', '2024-01-05'],
    ['2024-02-29', '2024-02-29'],
    ['1602-03-20', '1602-03-20'],
    ['２０２４-０１-０５', '2024-01-05'],
    ['2017-10-10T08:38:20.000+0000', '2017-10-10'],
    ['2024-01-05T23:30:00-05:00', '2024-01-06'],
    ['2024-01-05 00:00:00', '2024-01-05'],
    ['1704412800000', '2024-01-05'],
  ])('%s is the day %s', (cell, day) => expect(parseDay(cell)).toBe(day));

  it.each([
    ['2023-02-29', 'impossible-date'],
    ['2023-13-01', 'impossible-date'],
    ['2023-00-10', 'impossible-date'],
    ['2023年2月30日', 'impossible-date'],
    ['1900-02-29', 'impossible-date'],
    ['2024-01-05T25:00:00Z', 'impossible-date'],
    ['01/05/2024', 'ambiguous-date'],
    ['1-5-24', 'ambiguous-date'],
    ['soon', 'not-a-date'],
    ['2024', 'not-a-date'],
    ['45292', 'not-a-date'],
  ])('%s is refused as %s', (cell, reason) => expect(code(parseDay(cell))).toBe(reason));

  it.each([
    ['01/05/24', '2024-01-05'],
    ['1/5/2024', '2024-01-05'],
    ['12/31/99', '1999-12-31'],
    ['02/23/26 08:55 PM', '2026-02-23'],
    ['2024-01-05', '2024-01-05'],
  ])('%s of a month-first export is the day %s', (cell, day) => expect(parseDay(cell, 'mdy')).toBe(day));

  it('refuses an impossible month-first date', () => {
    expect(code(parseDay('13/05/24', 'mdy'))).toBe('impossible-date');
  });

  it.each([
    ['2024-01-05T09:30:00Z', '2024-01-05T09:30:00.000Z'],
    ['2024-01-05T09:30:00', '2024-01-05T09:30:00.000Z'],
    ['2024-01-05 09:30', '2024-01-05T09:30:00.000Z'],
    ['2024/1/5 9:30:15.25', '2024-01-05T09:30:15.250Z'],
    ['2024-01-05', '2024-01-05T00:00:00.000Z'],
    ['2024-01-05T09:30:00+08:00', '2024-01-05T01:30:00.000Z'],
    ['2017-10-10T08:38:20.000+0000', '2017-10-10T08:38:20.000Z'],
    ['1704447000123', '2024-01-05T09:30:00.123Z'],
    ['2024年1月5日 9:30', '2024-01-05T09:30:00.000Z'],
  ])('%s is the instant %s', (cell, instant) => expect(parseInstant(cell)).toBe(instant));

  it.each([
    ['02/23/26 08:55 PM', '2026-02-23T20:55:00.000Z'],
    ['02/23/26 12:05 AM', '2026-02-23T00:05:00.000Z'],
    ['02/23/26 12:05 PM', '2026-02-23T12:05:00.000Z'],
  ])('%s of a month-first export is the instant %s', (cell, instant) =>
    expect(parseInstant(cell, 'mdy')).toBe(instant),
  );

  it.each([
    ['2024-02-30T09:00:00Z', 'impossible-date'],
    ['2024-01-05 24:00', 'impossible-date'],
    ['2024-01-05 13:00 PM', 'impossible-date'],
    ['05/01/2024 09:00', 'ambiguous-date'],
    ['yesterday', 'not-an-instant'],
  ])('%s is refused as %s', (cell, reason) => expect(code(parseInstant(cell))).toBe(reason));

  it('reads every day that it writes, in every form', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = day.split('-');
        const forms = [
          day,
          day.replaceAll('-', '/'),
          `${year}年${Number(month)}月${Number(number)}日`,
          year + month + number,
        ];
        for (const form of forms) expect(parseDay(form)).toBe(day);
        expect(parseInstant(date.toISOString())).toBe(date.toISOString());
      }),
    );
  });
});

describe('words and lists', () => {
  it('reads yes and no in both languages', () => {
    for (const yes of ['yes', 'TRUE', '1', '是', ' Y ']) expect(parseFlag(yes)).toBe(true);
    for (const no of ['no', 'False', '0', '否']) expect(parseFlag(no)).toBe(false);
    expect(code(parseFlag('maybe'))).toBe('not-a-flag');
  });

  it('reads a choice in any case as its own word', () => {
    const parse = choiceParser(['votingRights', 'other']);
    expect(parse('votingrights')).toBe('votingRights');
    expect(code(parse('votes'))).toBe('unknown-choice');
  });

  it('splits lists at both semicolons and leaves out empty and repeated entries', () => {
    expect(parseList('a; b；c;;a')).toEqual(['a', 'b', 'c']);
    expect(code(parseList(Array.from({ length: 10_001 }, (_, i) => i).join(';')))).toBe('list-too-long');
  });
});

describe('cell parsers', () => {
  const columns = FACT_KINDS.flatMap((kind) =>
    Object.entries<import('zod').ZodType>(FACTS[kind].record.shape).map(([name, schema]) => ({ kind, name, schema })),
  );

  it.each(columns)('$kind.$name: an empty cell is unknown or a refusal', ({ schema }) => {
    const value = cellParser(schema)('  ');
    if (columnMeta(schema).required) expect(code(value)).toBe('missing-value');
    else expect(schema.safeParse(value).success).toBe(true);
  });

  it('never answers a value that the schema of the column refuses', () => {
    const cells = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '1',
        '51%',
        '2024-01-05',
        'yes',
        'EB;TB',
        'branch',
        '-2',
        '3',
        '2024-01-05T00:00:00Z',
        'a;b',
        '1e3',
      ),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...columns), cells, ({ schema }, cell) => {
        const value = cellParser(schema)(cell);
        if (!(value instanceof Refusal)) expect(schema.safeParse(value)).toMatchObject({ success: true });
      }),
      { numRuns: 5000 },
    );
  });
});
