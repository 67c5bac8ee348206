import { describe, expect, it } from 'vitest';
import { exchangeOn } from './exchange.ts';

const rate = (currency: string, base: string, value: number, date = '2026-01-01') => ({
  currency,
  base,
  rate: value,
  date,
});

describe('exchange on a date', () => {
  it('uses the newest rate that is not after the date', () => {
    const rates = [
      rate('USD', 'CNY', 7, '2025-01-01'),
      rate('USD', 'CNY', 7.2, '2026-01-01'),
      rate('USD', 'CNY', 9, '2027-01-01'),
    ];
    expect(exchangeOn(rates, '2026-06-30')('USD', 'CNY')).toEqual({ factor: 7.2, rates: [rates[1]] });
    expect(exchangeOn(rates, '2024-06-30')('USD', 'CNY')).toBeNull();
  });

  it('turns a rate round, and goes over one currency between', () => {
    const exchange = exchangeOn([rate('USD', 'CNY', 8), rate('EUR', 'CNY', 10)], '2026-06-30');
    expect(exchange('CNY', 'USD')?.factor).toBe(0.125);
    expect(exchange('EUR', 'USD')).toMatchObject({ factor: 1.25, rates: [{ currency: 'EUR' }, { currency: 'USD' }] });
    expect(exchange('EUR', 'GBP')).toBeNull();
    expect(exchange('CNY', 'CNY')?.factor).toBe(1);
  });
});
