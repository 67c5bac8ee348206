// Accounts measured by models, batch by batch: what stored scores, tables of other days and previews are all told from.
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Templates } from '../../domain/c139/templates.ts';
import { MeridianError } from '../../domain/contract/errors.ts';
import { exchangeOn, type StatedRate } from '../../domain/money/exchange.ts';
import { compareIds } from '../../domain/ownership/counting.ts';
import { currencyToTell } from '../../domain/scores/currency.ts';
import type { Cuts, Measure, ScoreContext, Scored, ScoreModelId } from '../../domain/scores/model.ts';
import type { Asking, Graph, Transaction } from '../graph.ts';
import { rates } from '../usecases/groups/statements.ts';
import type { Viewer } from '../viewer.ts';
import { type LoadedAccount, loadScoreFacts, type NamedAccount, type ScoreQuestion } from './load.ts';
import type { VersionedModel, VersionedModels } from './models.ts';
import { OF_REACH } from './people.ts';
import { orderCurrencies, scoreAccountIds } from './statements.ts';

/** Accounts loaded and measured at once: some ten thousand people, a second. */
const AT_ONCE = 1_000;
const PAGE = 10_000;

/** What an account is listed by. */
export interface Head {
  accountId: string;
  name: string;
  nameEn: string | null;
  /** What it is found by, in lower case: names, pinyin, id. */
  search: string;
  groupId: string;
  industry: string | null;
  country: string | null;
  colleagueIds: readonly string[];
}

export interface MeasuredAccount {
  head: Head;
  facts: LoadedAccount;
  /** By model; null where the account is outside of what the model scores. */
  measures: ReadonlyMap<ScoreModelId, Measure | null>;
}

/** What all accounts are told in: rates of the day, and the currency orders can be brought to. */
export interface MoneyOfDay {
  asOf: string;
  /** Null where no order has a currency, and where the currencies have no rates to one another. */
  currency: string | null;
  /** Currencies of orders this holds for. */
  currencies: readonly (string | null)[];
  /** Several currencies that no stated rates bring together. */
  mixed: boolean;
  rates: readonly StatedRate[];
}

export async function moneyOn(tx: Transaction, { all, sees }: Viewer, asOf: string): Promise<MoneyOfDay> {
  const [stated, there] = await Promise.all([tx.run(rates, {}), tx.run(orderCurrencies, { all, sees: [...sees] })]);
  const currencies = there.map((row) => row.currency);
  return { asOf, ...currencyToTell(currencies, stated, asOf), currencies, rates: stated };
}

/** The context of a model: in its own currency where its parameters name one, else in that of the orders. */
export function contextOf({ parameters }: VersionedModel, money: MoneyOfDay): ScoreContext {
  const { asOf, rates: stated, mixed } = money;
  const exchange = exchangeOn(stated, asOf);
  const own = ownCurrency(parameters);
  const currency = own ?? money.currency;
  return {
    asOf,
    currency,
    factorOf: (from) => {
      if (own === null && mixed) return null;
      if (from === currency) return 1;
      if (from === null) return own === null ? null : 1;
      return currency === null ? null : (exchange(from, currency)?.factor ?? null);
    },
  };
}

/** What amounts of a model are told in. */
export function currencyOf({ parameters }: VersionedModel, { currency }: Pick<MoneyOfDay, 'currency'>): string | null {
  return ownCurrency(parameters) ?? currency;
}

function ownCurrency(parameters: unknown): string | null {
  if (typeof parameters !== 'object' || parameters === null || !('currency' in parameters)) return null;
  return typeof parameters.currency === 'string' ? parameters.currency : null;
}

export interface Measuring {
  graph: Graph;
  asking: Asking;
  models: VersionedModels;
  money: MoneyOfDay;
  templates: Templates;
}

/** All accounts that may be seen, group by group, so that those of a group follow one another. */
export async function* measureAll(measuring: Measuring): AsyncGenerator<MeasuredAccount[]> {
  const { graph, asking } = measuring;
  const all: { id: string; groupId: string }[] = [];
  const sight = { all: asking.viewer.all, sees: [...asking.viewer.sees] };
  for (let after = ''; ; ) {
    const rows = await graph.read(asking, scoreAccountIds, { after, limit: PAGE, ...sight });
    for (const row of rows) all.push({ id: row.id, groupId: row.groupId ?? row.id });
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) break;
    after = last.id;
  }
  all.sort((a, b) => compareIds(a.groupId, b.groupId) || compareIds(a.id, b.id));
  yield* measureSome(
    measuring,
    all.map((row) => row.id),
  );
}

/** The accounts of these ids that may be seen, in their order by batches: while one is measured, the next is read. */
export async function* measureSome(measuring: Measuring, ids: readonly string[]): AsyncGenerator<MeasuredAccount[]> {
  const { graph, asking, models, money, templates } = measuring;
  const question = { asOf: money.asOf, templates, models: [...models.keys()] };
  const batches: string[][] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) batches.push(ids.slice(at, at + AT_ONCE));
  const read = (batch: string[] | undefined) => batch && loadBatch(graph, asking, batch, question);
  const measure = measureOf(models, money);
  let next = read(batches[0]);
  for (const [at, batch] of batches.entries()) {
    const loaded = await next;
    next = read(batches[at + 1]);
    // Whoever waits for the batch before may fail first; this one is waited for in its turn.
    next?.catch(() => undefined);
    if (!loaded) break;
    const place = new Map(batch.map((id, i) => [id, i]));
    yield loaded.map(measure).sort((a, b) => place.get(a.head.accountId)! - place.get(b.head.accountId)!);
    await nextTurn();
  }
}

/** Where too many people stand around the accounts, each half of them is loaded by itself. */
async function loadBatch(
  graph: Graph,
  asking: Asking,
  ids: string[],
  question: ScoreQuestion,
): Promise<LoadedAccount[]> {
  try {
    return await graph.readAll(asking, (tx) => loadScoreFacts(tx, asking.viewer, ids, question));
  } catch (error) {
    if (!(error instanceof MeridianError && error.code === 'too-many')) throw error;
    // Around one account alone nobody can be followed: it is scored by everything but reach.
    if (ids.length === 1) return loadBatch(graph, asking, ids, { ...question, withoutReach: true });
    const half = Math.ceil(ids.length / 2);
    const first = await loadBatch(graph, asking, ids.slice(0, half), question);
    return [...first, ...(await loadBatch(graph, asking, ids.slice(half), question))];
  }
}

export function measureOf(models: VersionedModels, money: MoneyOfDay): (facts: LoadedAccount) => MeasuredAccount {
  const told = [...models].map(([id, each]) => [id, each, contextOf(each, money)] as const);
  return (facts) => ({
    head: headOf(facts),
    facts,
    measures: new Map(
      told.map(([id, { model, parameters }, context]) => {
        const known = facts.followed || !OF_REACH.includes(id);
        return [id, known ? model.measure(facts, context, parameters) : null];
      }),
    ),
  });
}

export function headOf({ account, groupId, pinyin }: NamedAccount): Head {
  const { id, name, nameEn, industry, country, colleagueIds } = account;
  const search = [name, nameEn, pinyin, id]
    .filter((text) => text !== null)
    .join('\n')
    .toLowerCase();
  return { accountId: id, name, nameEn, search, groupId, industry, country, colleagueIds };
}

/** A measure with what it scores. */
export interface ScoredMeasure extends Scored {
  measure: Measure;
}

export function scoreOf(versioned: VersionedModel, money: MoneyOfDay, cuts: Cuts): (measure: Measure) => ScoredMeasure {
  const context = contextOf(versioned, money);
  const { model, parameters } = versioned;
  return (measure) => ({ ...model.score(measure, cuts, context, parameters), measure });
}
