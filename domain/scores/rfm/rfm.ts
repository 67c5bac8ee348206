// RFM, classes 1 to 5: how lately, how often and how much an account bought.
import type { ScoreFacts } from '../facts.ts';
import { numberOf, textOf, withoutScore } from '../measured.ts';
import type { Cuts, Measure, ScoreContext, Scored, ScoreModel } from '../model.ts';
import { monthsBack } from '../months.ts';
import { latest, sumOf } from '../sum.ts';
import { frequencyClass, moneyClass, recencyClass, rfmCuts } from './classes.ts';
import { rfmLedger } from './ledger.ts';
import { type RfmParameters, rfmParameters, STANDARD_RFM } from './parameters.ts';
import { segmentOf } from './rules.ts';
import { RFM_WORDS } from './words.ts';

/** The orders up to the date, in the window, both ends included. */
export function ordersInWindow({ orders }: ScoreFacts, context: ScoreContext, parameters: RfmParameters) {
  const from = parameters.window === 'all' ? '' : monthsBack(context, parameters.windowMonths);
  return orders.filter(({ orderedOn }) => from <= orderedOn && orderedOn <= context.asOf);
}

/** `{lastOrderOn, orders, amount}`; the amount is null where currencies meet without a stated rate. */
function measure(facts: ScoreFacts, context: ScoreContext, parameters: RfmParameters): Measure | null {
  const orders = ordersInWindow(facts, context, parameters);
  if (orders.length === 0) return null;
  const amounts = orders.map(({ amount, currency }) => {
    const factor = context.factorOf(currency);
    return factor === null ? null : amount * factor;
  });
  const stated = amounts.filter((amount) => amount !== null);
  return {
    lastOrderOn: latest(orders.map(({ orderedOn }) => orderedOn)),
    orders: orders.length,
    amount: stated.length === amounts.length ? sumOf(stated) : null,
  };
}

function score(measured: Measure, cuts: Cuts, context: ScoreContext, parameters: RfmParameters): Scored {
  const lastOrderOn = textOf(measured, 'lastOrderOn');
  const orders = numberOf(measured, 'orders');
  const amount = numberOf(measured, 'amount');
  if (lastOrderOn === null || orders === null) return withoutScore('no-orders', { r: null, f: null, m: null });
  const r = recencyClass(lastOrderOn, context.asOf, cuts, parameters);
  const f = frequencyClass(orders, cuts, parameters);
  const m = amount === null ? null : moneyClass(amount, cuts, parameters);
  const parts = { r, f, m };
  if (amount === null) return withoutScore('mixed-currency', parts);
  if (r === null || f === null || m === null) return withoutScore('no-population', parts);
  const points = 100 * r + 10 * f + m;
  const segment = segmentOf(parameters.rules, { r, f, m });
  return { score: points, low: points, high: points, segment, reason: null, parts };
}

function rollUp(measures: readonly Measure[]): Measure {
  const amounts = measures.map((each) => numberOf(each, 'amount'));
  const stated = amounts.filter((amount) => amount !== null);
  return {
    lastOrderOn: latest(measures.map((each) => textOf(each, 'lastOrderOn'))),
    orders: sumOf(measures.map((each) => numberOf(each, 'orders') ?? 0)),
    amount: stated.length === amounts.length ? sumOf(stated) : null,
  };
}

export const RFM: ScoreModel<RfmParameters> = {
  id: 'rfm',
  parameters: rfmParameters,
  standard: STANDARD_RFM,
  columns: [
    { id: 'r', of: 'part', kind: 'number' },
    { id: 'f', of: 'part', kind: 'number' },
    { id: 'm', of: 'part', kind: 'number' },
    { id: 'amount', of: 'measure', kind: 'money', key: 1 },
    { id: 'orders', of: 'measure', kind: 'number', key: 2 },
    { id: 'lastOrderOn', of: 'measure', kind: 'day', key: 3 },
  ],
  segments: ({ rules }) => [...new Set(rules.map(({ segment }) => segment))],
  segmentName: (segment, { rules }) => {
    const rule = rules.find((each) => each.segment === segment);
    return rule ? { en: rule.en, zh: rule.zh } : null;
  },
  measure,
  reasonOf: () => 'no-orders',
  cuts: rfmCuts,
  score,
  rollUp,
  ledger: (facts, cuts, context, parameters) => {
    const measured = measure(facts, context, parameters);
    if (!measured) return rfmLedger([], null, null, cuts, parameters);
    const orders = ordersInWindow(facts, context, parameters);
    return rfmLedger(orders, measured, score(measured, cuts, context, parameters), cuts, parameters);
  },
  words: RFM_WORDS,
};
