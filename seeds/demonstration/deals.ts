import { OUTCOMES } from '../../domain/facts/business.ts';
import { product } from './ours.ts';
import type { DealPlan, EntityPlan } from './plan.ts';
import { numberIn, oneOf, table, words } from './table.ts';

const COLUMNS = [
  'id',
  'account',
  'products',
  'outcome',
  'stage',
  'thousands',
  'opened',
  'close',
  'colleagues',
  'rivals',
] as const;

/**
 * The deals of a group from its table: `thousands` of `currencyOf(account)`, `opened` in days before today, `close` in days
 * from today. A deal is called after its product and account unless `names` has a name for it.
 */
export function deals(
  prefix: string,
  entities: EntityPlan[],
  currencyOf: (accountId: string) => string,
  text: string,
  names: Record<string, string>,
): DealPlan[] {
  return table(COLUMNS, text).map((row) => {
    const id = `${prefix}-deal-${row.id}`;
    const accountId = `${prefix}-${row.account}`;
    const account = entities.find((entity) => entity.account.id === accountId)?.account;
    if (!account) throw new Error(`deal ${id}: there is no entity '${accountId}'.`);
    const productIds = words(row.products);
    const chinese = prefix === 'yl';
    const things = productIds.map((productId) => (chinese ? product(productId).zh : product(productId).en)).join(' + ');
    return {
      id,
      name: names[id] ?? (chinese ? `${short(account.name)}${things}` : `${things} for ${short(account.name)}`),
      accountId,
      productIds,
      outcome: oneOf(OUTCOMES, row.outcome),
      stage: row.stage,
      amount: numberIn(row.thousands) * 1000,
      currency: currencyOf(accountId),
      opened: numberIn(row.opened),
      close: numberIn(row.close),
      colleagueIds: words(row.colleagues),
      competitorIds: words(row.rivals),
    };
  });
}

const LEGAL_FORM =
  /(控股|管理)?有限公司$| (AS|ASA|GmbH|AB|SAS|SL|Srl|FZE|KK|Inc\.|Pty Ltd|Pvt Ltd|Co\., Ltd\.|Ltda?|SA de CV|Sp\. z o\.o\.)$/;

/** The name without its legal form. */
function short(name: string): string {
  return name.replace(LEGAL_FORM, '');
}
