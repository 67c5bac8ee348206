// Why a fit is what it is: what each criterion adds, with what the account says.
import type { Ledger } from '../../contract/common.ts';
import type { Account } from '../../facts/account.ts';
import { scoreLedger } from '../ledger.ts';
import { matchesOf } from './match.ts';
import { askedCriteria, type Criterion, type FitParameters } from './parameters.ts';

/** A term per criterion that counts; they add up to the score. One that is not known adds null. */
export function fitLedger(account: Account, asOf: string, parameters: FitParameters): Ledger {
  const asked = askedCriteria(parameters);
  const matches = matchesOf(account, asOf, parameters);
  const all = asked.reduce((sum, criterion) => sum + parameters.weights[criterion], 0);
  const { id, name, source, observedOn, confidence } = account;
  return scoreLedger(
    'fit',
    asked.map((criterion) => {
      const match = matches[criterion];
      const weight = parameters.weights[criterion];
      return {
        code: `fit.${criterion}`,
        label: statedOf(account, criterion),
        ids: [id],
        value: match === null ? null : (100 * weight * match) / all,
        formula: `100 × ${weight} × ${match ?? '?'} / ${all}`,
        facts: [{ kind: 'account', id, text: name, source, observedOn, confidence }],
      };
    }),
  );
}

function statedOf(account: Account, criterion: Criterion): string {
  switch (criterion) {
    case 'industry':
      return account.industry ?? '';
    case 'size':
      return String(account.employees ?? '');
    case 'region':
      return [account.country, account.region].filter((place) => place !== null).join(', ');
    case 'age':
      return account.foundedOn ?? '';
    case 'pain':
      return account.pains.join('; ');
    case 'budget':
      return account.budget ?? '';
  }
}
