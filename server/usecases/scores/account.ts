// What every model says of one account.
import { templatesFor } from '../../../domain/c139/templates.ts';
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { AccountScoresAnswer } from '../../../domain/contract/scores.ts';
import { missingOf } from '../../../domain/scores/completeness/missing.ts';
import type { CompletenessParameters } from '../../../domain/scores/completeness/parameters.ts';
import { SCORE_MODELS } from '../../../domain/scores/model.ts';
import type { Asking } from '../../graph.ts';
import { loadScoreFacts } from '../../scores/load.ts';
import { contextOf, headOf } from '../../scores/measured.ts';
import { type HistoryEntry, listOf, rowId } from '../../scores/row.ts';
import { scoresThere } from '../../scores/statements.ts';
import type { App } from '../app.ts';
import { UNSCORED } from './computed.ts';
import { toldWith } from './explain.ts';
import { questionOf } from './question.ts';
import { computedTold } from './told.ts';

/** Computed from the facts; classes among all accounts are those of the stored run. Throws `fact-not-found`. */
export async function accountScores(
  app: App,
  asking: Asking,
  id: string,
  asked: string | undefined,
): Promise<AccountScoresAnswer> {
  const asOf = asked ?? app.today();
  return app.graph.readAll(asking, async (tx) => {
    const templates = templatesFor(app.templates);
    const [facts] = await loadScoreFacts(tx, asking.viewer, [id], { asOf, models: SCORE_MODELS, templates });
    if (!facts) throw new MeridianError('fact-not-found', { kind: 'account', id });
    const ids = SCORE_MODELS.map((model) => rowId(listOf(model, 'account'), id));
    const kept = new Map((await tx.run(scoresThere, { ids })).map((row) => [row.id, row.history]));
    const rows: AccountScoresAnswer['rows'] = [];
    let missing: AccountScoresAnswer['missing'] = [];
    for (const modelId of SCORE_MODELS) {
      const question = await questionOf(app, asking, tx, modelId, { asOf });
      const { model, parameters, version } = question.versioned;
      const { money, cuts } = await toldWith(app, asking, tx, question);
      const context = contextOf(question.versioned, money);
      // Of this model the parameters are of that shape.
      if (modelId === 'completeness') missing = missingOf(facts, parameters as CompletenessParameters);
      const measure = model.measure(facts, context, parameters);
      const scored = measure
        ? { ...model.score(measure, cuts, context, parameters), measure }
        : { ...UNSCORED, reason: model.reasonOf(facts, context, parameters) };
      const history: HistoryEntry[] = JSON.parse(kept.get(rowId(listOf(modelId, 'account'), id)) ?? '[]');
      rows.push({
        model: modelId,
        ...computedTold(headOf(facts), scored, { entities: 1, version, asOf, groupName: null }),
        ledger: model.ledger(facts, cuts, context, parameters),
        history: history.filter(([day]) => day <= asOf),
      });
    }
    return { accountId: id, asOf, rows, missing };
  });
}
