// Why an RFM score is what it is: 100 R + 10 F + M, each with its figure, the cuts and the orders.

import { dateOfDay } from '../../calendar/day.ts';
import type { Ledger, LedgerTerm } from '../../contract/common.ts';
import type { ScoreFacts } from '../facts.ts';
import { newestFacts, scoreLedger } from '../ledger.ts';
import type { Cuts, Measure, Scored } from '../model.ts';
import type { RfmParameters } from './parameters.ts';

/** The terms add up to the score; a class that is not known has the value null. */
export function rfmLedger(
  orders: ScoreFacts['orders'],
  measure: Measure | null,
  scored: Scored | null,
  cuts: Cuts,
  parameters: RfmParameters,
): Ledger {
  if (!measure || !scored) return scoreLedger('rfm', []);
  const facts = newestFacts('order', orders.map(orderFact));
  const last = measure['lastOrderOn'];
  const lastOrders = orders.filter(({ orderedOn }) => orderedOn === last).map(orderFact);
  const term = (code: string, part: string, weight: number, figure: unknown, between: string): LedgerTerm => {
    const classed = scored.parts[part] ?? null;
    return {
      code,
      label: String(figure ?? ''),
      value: classed === null ? null : weight * classed,
      formula: between,
      facts,
    };
  };
  return scoreLedger('rfm', [
    { ...term('rfm.r', 'r', 100, last, recencyCuts(cuts, parameters)), facts: newestFacts('order', lastOrders) },
    term('rfm.f', 'f', 10, measure['orders'], told(cutsOf('frequency', cuts, parameters))),
    term('rfm.m', 'm', 1, measure['amount'], told(cutsOf('monetary', cuts, parameters))),
  ]);
}

/** Days since the last order, or the last days of the classes 1 to 4. */
function recencyCuts(cuts: Cuts, parameters: RfmParameters): string {
  if (parameters.recency === 'days') return told(parameters.recencyDays);
  return (cuts?.['recency'] ?? []).map((day) => dateOfDay(Math.floor(day))).join(' / ');
}

function cutsOf(of: 'frequency' | 'monetary', cuts: Cuts, parameters: RfmParameters): readonly number[] {
  if (parameters[of] === 'quintiles') return cuts?.[of] ?? [];
  return of === 'frequency' ? parameters.frequencyCuts : parameters.monetaryCuts;
}

function told(cuts: readonly number[]): string {
  return cuts.map((cut) => String(Math.round(cut * 100) / 100)).join(' / ');
}

function orderFact({ id, orderedOn, amount, currency }: ScoreFacts['orders'][number]) {
  return { id, day: orderedOn, text: currency === null ? String(amount) : `${amount} ${currency}` };
}
