// What RFM+V looks at in an account, and in a group.
import type { ScoreFacts } from '../facts.ts';
import { numberOf, textOf } from '../measured.ts';
import type { Measure, ScoreContext } from '../model.ts';
import { wholeMonthsBack } from '../months.ts';
import { latest, sumOf } from '../sum.ts';
import type { RfmvParameters } from './parameters.ts';

/**
 * `{lastContactOn, contacts, contactsPerMonth, expectedAmount, unknownAmounts, strategicValue, unknownValues}`. `contacts` are
 * those of the whole months, `expectedAmount` is what is known of the open deals (null where there are some and none is
 * known), `unknownAmounts` how many have no amount or none that can be changed to the currency.
 */
export function rfmvMeasure(facts: ScoreFacts, context: ScoreContext, parameters: RfmvParameters): Measure {
  const days = facts.contacts.map(({ day }) => day).filter((day) => day <= context.asOf);
  const amounts = facts.deals.map((deal) => amountOf(deal, context));
  const { strategicValue } = facts.account;
  return {
    lastContactOn: latest(days),
    ...contacts(contactsInMonths(facts, context, parameters).length, parameters),
    ...expected(amounts),
    strategicValue,
    unknownValues: strategicValue === null ? 1 : 0,
  };
}

/** The contacts of the last whole months that have ended by the date. */
export function contactsInMonths(facts: ScoreFacts, context: ScoreContext, { frequencyMonths }: RfmvParameters) {
  const { from, to } = wholeMonthsBack(context, frequencyMonths);
  return facts.contacts.filter(({ day }) => from <= day && day <= to);
}

/** Null where it is not stated, or in a currency without a rate. */
export function amountOf(deal: ScoreFacts['deals'][number], context: ScoreContext): number | null {
  const factor = context.factorOf(deal.currency);
  return deal.amount === null || factor === null ? null : deal.amount * factor;
}

/** A group: the newest contact, contacts and amounts together, the best strategic value that is known. */
export function rfmvRollUp(measures: readonly Measure[], parameters: RfmvParameters): Measure {
  const sum = (figure: string) => sumOf(measures.map((each) => numberOf(each, figure) ?? 0));
  const values = measures.map((each) => textOf(each, 'strategicValue'));
  const known = measures.map((each) => numberOf(each, 'expectedAmount')).filter((amount) => amount !== null);
  const unknownAmounts = sum('unknownAmounts');
  return {
    lastContactOn: latest(measures.map((each) => textOf(each, 'lastContactOn'))),
    ...contacts(sum('contacts'), parameters),
    expectedAmount: nothingKnown(known, unknownAmounts) ? null : sumOf(known),
    unknownAmounts,
    strategicValue: (['benchmark', 'regional', 'other'] as const).find((value) => values.includes(value)) ?? null,
    unknownValues: sum('unknownValues'),
  };
}

function contacts(count: number, { frequencyMonths }: RfmvParameters) {
  return { contacts: count, contactsPerMonth: count / frequencyMonths };
}

/** No deal is nothing expected; deals without any amount are not known. */
function expected(amounts: readonly (number | null)[]) {
  const known = amounts.filter((amount) => amount !== null);
  const unknownAmounts = amounts.length - known.length;
  return { expectedAmount: nothingKnown(known, unknownAmounts) ? null : sumOf(known), unknownAmounts };
}

/** Of entities without a deal the amount is known: it is nothing. */
function nothingKnown(known: readonly number[], unknown: number): boolean {
  return unknown > 0 && known.every((amount) => amount === 0);
}
