// The classes 1 to 5 of recency, frequency and money.
import { dayNumber } from '../../calendar/day.ts';
import { numberOf, textOf } from '../measured.ts';
import type { Cuts, Measure } from '../model.ts';
import { binOf, quintileCuts } from '../quantile.ts';
import type { RfmParameters } from './parameters.ts';

/**
 * Quintiles of all measured accounts, where they are asked for. `recency` holds day numbers of last orders, not ages: so they
 * are the same whatever the date, and read backwards they are the quintiles of the days since the last order.
 */
export function rfmCuts(measures: Iterable<Measure>, parameters: RfmParameters): Cuts {
  const all = [...measures];
  const values = (figure: string) => all.map((each) => numberOf(each, figure)).filter((value) => value !== null);
  const days = () => all.map((each) => textOf(each, 'lastOrderOn')).filter((day) => day !== null);
  return {
    ...(parameters.recency === 'quintiles'
      ? { recency: quintileCuts(days().map(dayNumber), -parameters.cutOffset) }
      : {}),
    ...(parameters.frequency === 'quintiles'
      ? { frequency: quintileCuts(values('orders'), parameters.cutOffset) }
      : {}),
    ...(parameters.monetary === 'quintiles' ? { monetary: quintileCuts(values('amount'), parameters.cutOffset) } : {}),
  };
}

/** 5 is the latest. By days: at most the first cut 5, at most the second 4 ...; by quintiles: after the cut. */
export function recencyClass(lastOrderOn: string, asOf: string, cuts: Cuts, parameters: RfmParameters): number | null {
  const day = dayNumber(lastOrderOn);
  if (parameters.recency === 'days') {
    const age = dayNumber(asOf) - day;
    return 5 - parameters.recencyDays.filter((cut) => age > cut).length;
  }
  const quintiles = cuts?.['recency'];
  return quintiles?.length ? 1 + quintiles.filter((cut) => day > cut).length : null;
}

export function frequencyClass(orders: number, cuts: Cuts, parameters: RfmParameters): number | null {
  return classBy(orders, parameters.frequency === 'fixed' ? parameters.frequencyCuts : cuts?.['frequency']);
}

export function moneyClass(amount: number, cuts: Cuts, parameters: RfmParameters): number | null {
  return classBy(amount, parameters.monetary === 'fixed' ? parameters.monetaryCuts : cuts?.['monetary']);
}

function classBy(value: number, cuts: readonly number[] | undefined): number | null {
  return cuts?.length ? binOf(value, cuts) : null;
}
