import { describe, expect, it } from 'vitest';
import { bytes, count, day, duration, exactMoney, initials, instant, money, nameIn, percent, share } from './format.ts';

describe('figures', () => {
  it.each([
    [5 / 12, 1, true, '41.7\u202f%'],
    [1, 1, true, '100.0\u202f%'],
    [0.6, 2, false, '60\u202f%'],
    [0.1235, 2, false, '12.35\u202f%'],
    [0.125, 2, false, '12.5\u202f%'],
    [0, 0, false, '0\u202f%'],
    [1, 0, false, '100\u202f%'],
    [null, 1, true, '—'],
    [Number.NaN, 1, true, '—'],
  ])('%s as per cent with %i digits, fixed %s, reads %s', (value, digits, fixed, text) => {
    expect(percent(value, digits, fixed)).toBe(text);
  });

  it.each([
    [0.6, null, null, '60\u202f%'],
    [null, 0.25, 0.5, '25–50\u202f%'],
    [null, null, null, '?\u202f%'],
    [null, 0, 1, '?\u202f%'],
  ])('a stake of %s between %s and %s reads %s', (value, min, max, text) => {
    expect(share(value, min, max)).toBe(text);
  });

  it('writes money by language, and unknown as a dash', () => {
    expect(money(4_800_000, 'CNY', 'zh')).toBe('¥480万');
    expect(money(812_000_000, 'CNY', 'zh')).toBe('¥8.12亿');
    expect(money(4_800_000, 'CNY', 'en')).toBe('CN¥4.8M');
    expect(money(1_250_000, 'USD', 'en')).toBe('$1.25M');
    expect(money(1_250_000, null, 'en')).toBe('1.25M');
    expect(money(5, 'credits', 'en')).toBe('5 credits');
    expect(money(null, 'CNY', 'zh')).toBe('—');
    expect(exactMoney(1234.5, 'EUR', 'en')).toBe('1,234.5 EUR');
    expect(count(12345, 'zh')).toBe('12,345');
    expect(count(undefined, 'en')).toBe('—');
  });

  it('writes days, instants, sizes and durations', () => {
    expect(day('2026-11-22T10:00:00Z')).toBe('2026-11-22');
    expect(day(null)).toBe('—');
    expect(instant('2026-11-22T10:05:00Z')).toMatch(/^2026-11-2[123] \d\d:\d5$/);
    expect(instant('not a date')).toBe('not a date');
    expect([bytes(999, 'en'), bytes(1_500, 'en'), bytes(214_000_000, 'en')]).toEqual(['999 B', '1.5 KB', '214 MB']);
    expect([duration(42), duration(185), duration(3_729)]).toEqual(['42 s', '3:05', '1:02:09']);
  });
});

describe('names', () => {
  it.each([
    ['周敏', '周'],
    ['欧阳晓', '欧阳'],
    ['Chen Jie', 'CJ'],
    ['Dr. Ma Lan', 'DL'],
    ['Anna (DM)', 'A'],
    ['陈洁（已离职）', '陈'],
    ['  ', '?'],
    ['42', '?'],
  ])('%s has the initials %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('shows the English name in English where there is one', () => {
    expect(nameIn('en', { name: '远岚', nameEn: 'Yuanlan' })).toBe('Yuanlan');
    expect(nameIn('en', { name: '远岚', nameEn: null })).toBe('远岚');
    expect(nameIn('zh', { name: '远岚', nameEn: 'Yuanlan' })).toBe('远岚');
  });
});
