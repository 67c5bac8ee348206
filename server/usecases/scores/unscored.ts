// Accounts a model does not score, with the reason: they come after all others.
import { templatesFor } from '../../../domain/c139/templates.ts';
import type { ScoreRow } from '../../../domain/contract/scores.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { loadScoreFacts } from '../../scores/load.ts';
import { contextOf, headOf } from '../../scores/measured.ts';
import { listOf } from '../../scores/row.ts';
import { moneyOfRun, type Run } from '../../scores/run.ts';
import type { App } from '../app.ts';
import { membersOfGroups } from '../groups/statements.ts';
import { UNSCORED } from './computed.ts';
import type { Question } from './question.ts';
import { unscoredAccounts } from './statements.ts';
import { computedTold } from './told.ts';

/** Those from a place on, by id, of all accounts or of one group, and how many there are: known as `without` of all. */
export async function unscoredRows(
  app: App,
  asking: Asking,
  tx: Transaction,
  { versioned, asOf }: Question,
  stored: Run,
  { group, without }: { group: string | null; without: number | null },
  { skip, limit }: { skip: number; limit: number },
): Promise<{ rows: ScoreRow[]; total: number }> {
  const list = listOf(versioned.model.id, 'account');
  const members = group === null ? [] : await tx.run(membersOfGroups, { ids: [group] });
  // An account in no group is a group of one.
  const ids = group === null ? null : [...new Set([group, ...members.map((member) => member.id)])];
  const total = ids
    ? (await tx.run(unscoredAccounts, { list, ids, skip: 0, limit: ids.length })).length
    : Math.max(0, without ?? 0);
  if (limit <= 0 || total === 0) return { rows: [], total };
  const found = await tx.run(unscoredAccounts, { list, ids, skip, limit });
  const { model, parameters, version } = versioned;
  const money = await moneyOfRun(tx, stored);
  const context = contextOf(versioned, money);
  const facts = await loadScoreFacts(
    tx,
    asking.viewer,
    found.map((row) => row.id),
    { asOf, models: [model.id], templates: templatesFor(app.templates) },
  );
  const rows = facts.map((each) => {
    const measure = model.measure(each, context, parameters);
    const cuts = stored.cuts.get(model.id) ?? null;
    const scoredNow = measure
      ? { ...model.score(measure, cuts, context, parameters), measure }
      : { ...UNSCORED, reason: model.reasonOf(each, context, parameters) };
    return computedTold(headOf(each), scoredNow, { entities: 1, version, asOf, groupName: null });
  });
  return { rows, total };
}
