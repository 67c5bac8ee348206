// The ledgers of rows: of an account from its facts, of a group from its entities.
import { templatesFor } from '../../../domain/c139/templates.ts';
import type { Ledger } from '../../../domain/contract/common.ts';
import type { ScoreRow } from '../../../domain/contract/scores.ts';
import type { Cuts } from '../../../domain/scores/model.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { loadScoreFacts } from '../../scores/load.ts';
import { contextOf, type MoneyOfDay } from '../../scores/measured.ts';
import { type Level, listOf } from '../../scores/row.ts';
import { moneyOfRun } from '../../scores/run.ts';
import type { App } from '../app.ts';
import { computedTable, fittingRows } from './computed.ts';
import type { Narrow, Question } from './question.ts';
import { storedPage, storedTotal } from './stored.ts';
import { storedTold } from './told.ts';

/** Entities named in the ledger of a group. */
const ENTITIES = 100;
const DOWN = { key: 'score', column: null, down: true } as const;
const ANY: Narrow = { segments: null, industries: null, countries: null, colleague: null, group: null, q: null };

export async function ledgersFor(
  app: App,
  asking: Asking,
  tx: Transaction,
  question: Question,
  level: Level,
  rows: readonly ScoreRow[],
): Promise<ScoreRow[]> {
  if (level === 'group') {
    const told: ScoreRow[] = [];
    for (const row of rows) told.push({ ...row, ledger: await groupLedger(app, asking, tx, question, row.accountId) });
    return told;
  }
  const { money, cuts } = await toldWith(app, asking, tx, question);
  const { versioned, asOf } = question;
  const { model, parameters } = versioned;
  const context = contextOf(versioned, money);
  const ids = rows.map((row) => row.accountId);
  const asked = { asOf, models: [model.id], templates: templatesFor(app.templates) };
  const facts = new Map((await loadScoreFacts(tx, asking.viewer, ids, asked)).map((each) => [each.account.id, each]));
  return rows.map((row) => {
    const of = facts.get(row.accountId);
    return of ? { ...row, ledger: model.ledger(of, cuts, context, parameters) } : row;
  });
}

/** The money and the cuts a question is answered with. */
export async function toldWith(
  app: App,
  asking: Asking,
  tx: Transaction,
  question: Question,
): Promise<{ money: MoneyOfDay; cuts: Cuts }> {
  const { stored, versioned } = question;
  if (!stored) return computedTable(app, asking, question);
  return { money: await moneyOfRun(tx, stored), cuts: stored.cuts.get(versioned.model.id) ?? null };
}

/** The entities a group is rolled up from, the highest score first. */
async function groupLedger(
  app: App,
  asking: Asking,
  tx: Transaction,
  question: Question,
  group: string,
): Promise<Ledger> {
  const narrow = { ...ANY, group };
  const formula = `score.${question.versioned.model.id}.group`;
  if (question.stored) {
    const table = { list: listOf(question.versioned.model.id, 'account'), narrow, sort: DOWN };
    const [rows, total] = await Promise.all([storedPage(tx, table, 0, ENTITIES), storedTotal(tx, table)]);
    const terms = rows.map((row) => entityTerm(storedTold(row, question.asOf)));
    return { formula, terms, shown: rows.length, total: total ?? rows.length };
  }
  const table = await computedTable(app, asking, question);
  const rows = fittingRows(table, table.account, question, narrow, DOWN).filter((row) => row.score !== null);
  return {
    formula,
    terms: rows.slice(0, ENTITIES).map(entityTerm),
    shown: Math.min(rows.length, ENTITIES),
    total: rows.length,
  };
}

function entityTerm({ accountId, accountName, score }: ScoreRow): Ledger['terms'][number] {
  return {
    code: 'entity',
    label: accountName,
    ids: [accountId],
    value: score,
    facts: [{ kind: 'account', id: accountId }],
  };
}
