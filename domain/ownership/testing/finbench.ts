// The LDBC FinBench investor graph kept under seeds/pieces: who invests how much in whom, loops included.
import { readFileSync } from 'node:fs';
import type { OwnershipFacts } from '../facts.ts';
import { account, stake } from './facts.ts';

const SNAPSHOT = new URL('../../../seeds/pieces/finbench_invest/snapshot/', import.meta.url);

function rows(file: string): string[][] {
  const lines = readFileSync(new URL(file, SNAPSHOT), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.trim().split('|'));
}

export function finbench(): OwnershipFacts {
  const companies = rows('CompanyInvestCompany.csv').map(([owner, owned, ratio]) =>
    stake(owner!, owned!, Number(ratio)),
  );
  const persons = rows('PersonInvestCompany.csv').map(([owner, owned, ratio]) =>
    stake(`person:${owner}`, owned!, Number(ratio)),
  );
  return { accounts: rows('Company.csv').map(([id]) => account(id!)), stakes: [...companies, ...persons] };
}

/** The company with the most direct investments. */
export const BIGGEST_INVESTOR = '12094627905646';
