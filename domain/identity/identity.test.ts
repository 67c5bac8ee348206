import { describe, expect, it } from 'vitest';
import { parseLei, parseUscc } from './code.ts';
import { leiFault } from './lei.ts';
import { countryKey, nameKey } from './name.ts';
import { usccFault } from './uscc.ts';

describe('check digits', () => {
  it.each(['9144030071526726XG', '91310115MA1H8KFY6U'])('takes the credit code %s', (code) => {
    expect(usccFault(code)).toBeNull();
  });

  it.each([
    ['91310115MA1H8KFY6X', 'check'],
    ['91310115MA1H8KFY6', 'length'],
    ['91310115MA1H8KFY6I', 'characters'],
    ['', 'length'],
  ])('refuses the credit code %s for its %s', (code, fault) => {
    expect(usccFault(code)).toBe(fault);
  });

  it.each(['5493001KJTIIGC8Y1R12', 'HWUPKR0MPOU8FGXBT394'])('takes the LEI %s', (code) => {
    expect(leiFault(code)).toBeNull();
  });

  it.each([
    ['5493001KJTIIGC8Y1R13', 'check'],
    ['5493001KJTIIGC8Y1R1', 'length'],
    ['5493001KJTIIGC8Y1-12', 'characters'],
  ])('refuses the LEI %s for its %s', (code, fault) => {
    expect(leiFault(code)).toBe(fault);
  });

  it('finds every single wrong character of a credit code and of an LEI', () => {
    for (const [code, fault] of [
      ['9144030071526726XG', usccFault],
      ['HWUPKR0MPOU8FGXBT394', leiFault],
    ] as const)
      for (let i = 0; i < code.length; i += 1) {
        const other = code.charAt(i) === '7' ? '5' : '7';
        expect(fault(code.slice(0, i) + other + code.slice(i + 1)), `${code} at ${i}`).not.toBeNull();
      }
  });

  it('reads codes in lower case and full width as the same code', () => {
    expect(parseUscc(' 9144030071526726xg ')).toBe('9144030071526726XG');
    expect(parseLei('ｈｗｕｐｋｒ0MPOU8FGXBT394')).toBe('HWUPKR0MPOU8FGXBT394');
  });
});

describe('names made comparable', () => {
  it.each([
    ['Acme, Inc.', 'ACME Incorporated'],
    ['Ａｃｍｅ Ltd', 'acme limited'],
    ['Harris Euro, S.L.U.', 'Harris-Euro SLU'],
    ['Bemis U.K. Limited', 'BEMIS UK LTD'],
    ['The Pittston Company', 'Pittston Co.'],
    ['Société Générale S.A.', 'Societe Generale SA'],
    ['Smith & Sons GmbH & Co. KG', 'Smith and Sons GmbH'],
    ['上海某某有限公司', '上海某某股份有限公司'],
    ['某某集团有限公司', '某某集团股份有限公司'],
    ['某某（上海）有限公司', '某某(上海)有限责任公司'],
  ])('%s and %s have one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['United Oil & Gas, UK', 'United Oil & Gas, Singapore'],
    ['Acme Europe Ltd', 'Acme Asia Ltd'],
    ['Company', 'Limited'],
    ['上海某某有限公司', '北京某某有限公司'],
  ])('%s and %s have different keys', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('never makes a name empty', () => {
    for (const name of ['Inc.', '有限公司', '---', 'A', '&']) expect(nameKey(name), name).not.toBe('');
  });

  it('knows usual names of one country', () => {
    expect(countryKey('U.S.A.')).toBe(countryKey('United States'));
    expect(countryKey('中国')).toBe(countryKey('China'));
    expect(countryKey('Chile')).not.toBe(countryKey('China'));
    expect(countryKey(null)).toBe('');
  });
});
