// What the chance of a deal is by our own closed deals.
import type { z } from 'zod';
import { levelOf } from '../../../domain/c139/levels.ts';
import type { CheckedScore } from '../../../domain/c139/score.ts';
import type { Template } from '../../../domain/c139/template.ts';
import { baseRate, type ClosedDeal } from '../../../domain/c139/win/base-rate.ts';
import { type AssessedDeal, type FittedModel, fitWin, type Held } from '../../../domain/c139/win/fitted.ts';
import { winProbability } from '../../../domain/c139/win/probability.ts';
import type { ProbabilityAnswer } from '../../../domain/contract/c139.ts';
import { isSure } from '../../../domain/reach/facts.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { closedDeals, lastRevision } from './statements.ts';

/** What is learnt from the closed deals; the same for every deal until something is written. */
export interface WinBasis {
  key: string;
  base: ReturnType<typeof baseRate>;
  model: FittedModel;
}

/** Kept by whoever asks for it: reading all closed deals and fitting takes longer than one deal's C139. */
export class WinBases {
  #kept: WinBasis | null = null;

  async of(tx: Transaction, { all, sees }: Viewer, control: Template, asOf: string): Promise<WinBasis> {
    const [last] = await tx.run(lastRevision, {});
    const key = JSON.stringify([asOf, last, control.id, control.version, all, [...sees].sort()]);
    if (this.#kept?.key === key) return this.#kept;
    const deals = (await tx.run(closedDeals, { template: control.id, all, sees: [...sees] })).flatMap(
      (row): AssessedDeal[] =>
        row.outcome === 'open'
          ? []
          : [{ id: row.id, outcome: row.outcome, closeOn: row.closeOn, held: heldAtClose(control, row) }],
    );
    const closed: ClosedDeal[] = deals;
    this.#kept = { key, base: baseRate(closed, asOf), model: fitWin(deals, asOf) };
    return this.#kept;
  }
}

type ClosedRow = z.infer<typeof closedDeals.row>;

/** How many items of each group held by what had been stated by the close; null for a group nothing is stated of. */
function heldAtClose(control: Template, { closeOn, assessments }: ClosedRow): Held {
  const held = (group: string) => {
    const own = control.items.filter((item) => item.group === group);
    let known = 0;
    let yes = 0;
    for (const said of assessments) {
      const item = own.find((each) => each.id === said.item);
      if (!item || (closeOn !== null && said.observedOn !== null && said.observedOn > closeOn)) continue;
      const level = levelOf(control, item, said.value);
      if (!level || level.unknown || !isSure(said)) continue;
      known++;
      if (level.worth >= 1) yes++;
    }
    return known === 0 ? null : yes;
  };
  const w = held('W');
  return { w: w === null ? null : w > 0 ? 1 : 0, f: held('F'), c: held('C') };
}

export function probabilityOf({ items }: CheckedScore, { base, model }: WinBasis): ProbabilityAnswer {
  const held = (group: string) => {
    const own = items.filter((item) => item.group === group && item.counts);
    return own.length === 0 ? null : own.filter((item) => item.worth.point >= 1).length;
  };
  const w = held('W');
  const found = winProbability(base, model, { w: w === null ? null : w > 0 ? 1 : 0, f: held('F'), c: held('C') });
  return {
    value: found.value,
    basis: found.basis,
    fitted: found.fitted,
    model: {
      exists: model.exists,
      n: model.n,
      won: model.won,
      auc: model.exists ? model.auc : null,
      missing: model.exists ? null : model.missing,
    },
  };
}
