import { lei, uscc } from '../check-digits.ts';
import type { AccountColumns, EntityPlan } from './plan.ts';
import { LEVELS } from './plan.ts';
import { STAFF_NAMES } from './posts.ts';
import { numberOrNull, oneOf, table, words } from './table.ts';

const COLUMNS = [
  'id',
  'name',
  'nameEn',
  'level',
  'staff',
  'country',
  'region',
  'industry',
  'employees',
  'millions',
  'founded',
  'code',
  'managers',
  'bought',
  'rivals',
] as const;

/** 990000 is no administrative division, so no company has such a code. */
function registeredCode(number: string): string {
  return uscc(`91990000MADEM${number.padStart(3, '0')}`);
}

/** No issuer of identifiers is called DEMO, so no company has such an LEI. */
export function madeUpLei(name: string): string {
  return lei(
    `DEMO00${name
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
      .padEnd(12, '0')
      .slice(0, 12)}`,
  );
}

/**
 * The entities of a group from its table: `millions` is the revenue in `currency`, `code` the number of a uscc in China and
 * a `+` for an LEI elsewhere, `rivals` are `product=competitor`. `more` adds columns that few rows have.
 */
export function entities(
  prefix: string,
  currency: string,
  text: string,
  more: Record<string, AccountColumns>,
  silent: Record<string, number>,
): EntityPlan[] {
  return table(COLUMNS, text).map((row) => {
    const id = `${prefix}-${row.id}`;
    const level = oneOf(LEVELS, row.level);
    const revenue = numberOrNull(row.millions);
    const rivals = words(row.rivals).map((pair): [string, string] => {
      const [productId = '', competitorId = ''] = pair.split('=');
      return [productId, competitorId];
    });
    return {
      account: {
        id,
        name: row.name,
        nameEn: row.nameEn || null,
        kind: 'company',
        country: row.country || null,
        region: row.region || null,
        industry: row.industry || null,
        employees: numberOrNull(row.employees),
        revenue: revenue === null ? null : revenue * 1_000_000,
        currency: revenue === null ? null : currency,
        foundedOn: row.founded || null,
        lifecycle: level === 'customer' || level === 'deal' ? 'active' : 'prospect',
        uscc: row.country === 'CN' && row.code ? registeredCode(row.code) : null,
        lei: row.country !== 'CN' && row.code ? madeUpLei(`${prefix}${row.id}`) : null,
        colleagueIds: words(row.managers),
        source: level === 'untouched' ? 'registry' : 'crm',
        ...more[id],
      },
      level,
      staff: row.staff === '' ? null : oneOf(STAFF_NAMES, row.staff),
      bought: words(row.bought),
      rivals: Object.fromEntries(rivals),
      silent: silent[id] ?? null,
    };
  });
}
