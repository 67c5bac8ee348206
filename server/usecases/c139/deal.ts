// Where a deal stands by C139.
import type { z } from 'zod';
import { gapsTold, keyOfAction } from '../../../domain/c139/actions.ts';
import { c139Of, type DealC139 } from '../../../domain/c139/deal.ts';
import { gapKey } from '../../../domain/c139/gap.ts';
import { gainLedger, itemLedger, scoreLedger } from '../../../domain/c139/ledger.ts';
import { lint } from '../../../domain/c139/lint/lint.ts';
import { type Templates, templatesFor } from '../../../domain/c139/templates.ts';
import { toWin } from '../../../domain/c139/to-win.ts';
import { c139Told } from '../../../domain/c139/told.ts';
import type { C139Action, C139Answer, toWinAnswer } from '../../../domain/contract/c139.ts';
import type { C139Body } from '../../../domain/contract/c139-parts.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { ReachFacts } from '../../../domain/reach/facts.ts';
import { type Reach, reachOf } from '../../../domain/reach/reach.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { App } from '../app.ts';
import { namesByKind } from '../facts/names.ts';
import { loadDeal } from '../reach/deal.ts';
import type { DealRow } from '../reach/load.ts';
import { loadC139, type OwnC139 } from './load.ts';
import { probabilityOf, WinBases } from './probability.ts';
import { touchOf } from './touched.ts';
import { trendOf } from './trend.ts';

export interface C139Question {
  asOf: string;
  template?: string | undefined;
  explain: boolean;
}

/** A deal with everything its C139 is told from. */
export interface FoundC139 {
  deal: DealRow;
  facts: ReachFacts;
  reach: Reach;
  own: OwnC139;
  templates: Templates;
  found: DealC139;
}

const bases = new WeakMap<App, WinBases>();

export async function c139OfDeal(app: App, asking: Asking, id: string, question: C139Question): Promise<C139Answer> {
  return app.graph.readAll(asking, (tx) => c139In(app, asking, tx, id, question));
}

/** In a transaction that may have written: the deal as it stands then. */
export async function c139In(
  app: App,
  asking: Asking,
  tx: Transaction,
  id: string,
  question: C139Question,
): Promise<C139Answer> {
  const all = await findC139(app, asking, tx, id, question);
  const { deal, facts, own, found, templates } = all;
  const kept = bases.get(app) ?? new WinBases();
  bases.set(app, kept);
  const verified = new Map(own.facts.coaches.map((coach) => [coach.personId, coach.verified]));
  const body = bodyOf(all, question.explain);
  const findings = lint({
    ...facts,
    dealId: id,
    decisions: facts.decisions.map((each) => ({ ...each, coachVerified: verified.get(each.personId) ?? null })),
  });
  const [basis, touched, trend] = [
    await kept.of(tx, asking.viewer, templates.zones, question.asOf),
    await touchOf(tx, id, question.asOf),
    await trendOf(tx, id, templates.asked, question.asOf, body.score),
  ];
  return {
    ...body,
    id,
    asOf: question.asOf,
    deal,
    actions: actionsTold(own, found),
    probability: probabilityOf(found.zones, basis),
    lint: findings,
    touched,
    trend,
    ...(await namesByKind(tx, namedIn(body, own, findings))),
  };
}

export async function findC139(
  app: App,
  asking: Asking,
  tx: Transaction,
  id: string,
  { asOf, template }: Pick<C139Question, 'asOf' | 'template'>,
): Promise<FoundC139> {
  const templates = templatesFor(app.templates, template);
  const { deal, facts } = await loadDeal(tx, asking.viewer, id, asOf);
  const own = (await loadC139(tx, asking.viewer, [id]))(id);
  const reach = reachOf(facts, id);
  return { deal, facts, reach, own, templates, found: c139Of(reach, id, own.facts, templates) };
}

export function bodyOf({ deal, reach, own, templates, found }: FoundC139, explain: boolean): C139Body {
  const told = c139Told(found, templates);
  const gaps = gapsTold(found.gaps, {
    template: templates.asked,
    reach,
    stored: own.actions,
    team: own.team,
    closeOn: deal.closeOn,
  });
  if (!explain) return { ...told, gaps };
  const ledger = scoreLedger(found.score, deal.id);
  const confirmed = scoreLedger(found.score.confirmed, deal.id);
  const explained = gaps.map((gap, at) => {
    const parts = found.gaps[at]?.parts;
    return parts ? { ...gap, ledger: gainLedger(parts) } : gap;
  });
  const items = told.items.map((item, at) => ({
    ...item,
    ledger: itemLedger(templates.asked, templates.asked.items[at]!, found.score.items[at]!, found.chain),
  }));
  const coach = confirmed ? { ...told.coach, ledger: confirmed } : told.coach;
  return { ...told, items, gaps: explained, coach, ...(ledger ? { ledger } : {}) };
}

/** Open ones first, the first due of them first; then the newest. */
function actionsTold({ actions }: OwnC139, { gaps }: DealC139): C139Action[] {
  const there = new Set(gaps.map(gapKey));
  return actions
    .map((action) => ({ ...action, gapOpen: there.has(keyOfAction(action)) }))
    .sort(
      (a, b) =>
        Number(b.state === 'open') - Number(a.state === 'open') ||
        (a.state === 'open'
          ? compareIds(a.dueOn ?? '9', b.dueOn ?? '9')
          : compareIds(b.closedOn ?? '', a.closedOn ?? '')) ||
        compareIds(a.id, b.id),
    );
}

function namedIn(body: C139Body, own: OwnC139, findings: readonly { persons: string[] }[]) {
  const routes = body.gaps.flatMap(({ action }) => action.route?.steps ?? []);
  const some = (ids: readonly (string | null)[]) => ids.filter((each) => each !== null);
  return {
    person: [
      ...some(body.gaps.map((gap) => gap.personId)),
      ...some(own.actions.map((action) => action.personId)),
      ...routes,
      ...body.coach.coaches.map((coach) => coach.personId),
      ...body.items.flatMap((item) => [...item.coach.map((said) => said.personId), ...(item.proposal?.persons ?? [])]),
      ...body.contradictions.map((each) => each.personId),
      ...body.keyPersons.flatMap((role) => role.holders.map((holder) => holder.personId)),
      ...findings.flatMap((finding) => finding.persons),
    ],
    colleague: [
      ...routes,
      ...own.team,
      ...some(body.gaps.map((gap) => gap.action.colleagueId)),
      ...some(own.actions.map((action) => action.colleagueId)),
      ...some(body.items.map((item) => item.by)),
    ],
    competitor: some(body.items.map((item) => item.competitorId)),
  };
}

export async function toWinOf(
  app: App,
  asking: Asking,
  id: string,
  question: C139Question,
): Promise<z.infer<typeof toWinAnswer>> {
  return app.graph.readAll(asking, async (tx) => {
    const { reach, own, templates } = await findC139(app, asking, tx, id, question);
    const found = toWin(reach, id, own.facts, templates.zones);
    const persons = [...found.changes.map((change) => change.personId), ...found.unknown];
    return {
      id,
      asOf: question.asOf,
      template: templates.zones.id,
      ...found,
      ...(await namesByKind(tx, { person: persons })),
    };
  });
}
