// The LDBC FinBench investor graph kept under seeds/pieces: who invests how much in whom, loops included.
import { readFileSync } from 'node:fs';
import type { OwnershipFacts } from '../facts.ts';
import { account, stake } from './facts.ts';

const SNAPSHOT = new URL('../../../seeds/pieces/finbench_invest/snapshot/', import.meta.url);

/** Reads the snapshot folder; built code says where that is, for it lies elsewhere. */
export function finbench(snapshot = SNAPSHOT): OwnershipFacts {
  const rows = (file: string) => {
    const lines = readFileSync(new URL(file, snapshot), 'utf8').trim().split('\n').slice(1);
    return lines.map((line) => line.trim().split('|'));
  };
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
