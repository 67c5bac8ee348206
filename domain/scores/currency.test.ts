import { expect, it } from 'vitest';
import { currencyToTell } from './currency.ts';

const ON = '2026-06-01';
const rate = (currency: string, base: string, date = '2026-01-01') => ({ currency, base, rate: 7, date });

it('is the base that all can be changed to, however many amounts are in another', () => {
  const rates = [rate('USD', 'CNY'), rate('EUR', 'CNY'), rate('CNY', 'GBP')];
  expect(currencyToTell(['USD', 'EUR'], rates, ON)).toEqual({ currency: 'CNY', mixed: false });
  expect(currencyToTell(['USD'], rates, ON)).toEqual({ currency: 'CNY', mixed: false });
  expect(currencyToTell(['CNY', 'GBP', 'USD'], rates, ON)).toEqual({ currency: 'CNY', mixed: false });
});

it('is the only one there is where no rate changes it, and none where several stay apart', () => {
  expect(currencyToTell(['SEK'], [rate('USD', 'CNY')], ON)).toEqual({ currency: 'SEK', mixed: false });
  expect(currencyToTell([null], [rate('USD', 'CNY')], ON)).toEqual({ currency: null, mixed: false });
  expect(currencyToTell([], [rate('USD', 'CNY')], ON)).toEqual({ currency: null, mixed: false });
  expect(currencyToTell(['SEK', 'CNY'], [rate('USD', 'CNY')], ON)).toEqual({ currency: null, mixed: true });
  expect(currencyToTell([null, 'CNY'], [rate('USD', 'CNY')], ON)).toEqual({ currency: null, mixed: true });
  expect(currencyToTell(['USD', 'CNY'], [rate('USD', 'CNY', '2027-01-01')], ON)).toEqual({
    currency: null,
    mixed: true,
  });
});
