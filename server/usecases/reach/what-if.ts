// What changes would do to a deal: everything computed before and after them. Nothing is written.
import type { z } from 'zod';
import { c139Of } from '../../../domain/c139/deal.ts';
import { type Templates, templatesFor } from '../../../domain/c139/templates.ts';
import type { C139Body } from '../../../domain/contract/c139-parts.ts';
import type { whatIfAnswer } from '../../../domain/contract/reach.ts';
import { coverageOf } from '../../../domain/coverage/coverage.ts';
import type { GroupCoverage } from '../../../domain/coverage/result.ts';
import { coverageWith } from '../../../domain/coverage/what-if.ts';
import { dealReach } from '../../../domain/reach/deal.ts';
import { namedIn, type ReachEdit, withEdits } from '../../../domain/reach/edits.ts';
import type { ReachFacts } from '../../../domain/reach/facts.ts';
import { reachOf } from '../../../domain/reach/reach.ts';
import type { Asking, Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import type { App } from '../app.ts';
import { bodyOf } from '../c139/deal.ts';
import { loadC139, type OwnC139 } from '../c139/load.ts';
import { namesByKind } from '../facts/names.ts';
import { loadGroup, loadGroupFacts, standingOf } from '../groups/load.ts';
import { type Around, idsIn, loadDeal } from './deal.ts';
import type { DealRow } from './load.ts';

/** Whoever an edit names, or brings together with others, may be nobody the chain is near to yet. */
function aroundEdits(edits: readonly ReachEdit[]): Around {
  const { persons, seats } = namedIn(edits);
  return { account: false, persons, seats };
}

export interface WhatIfQuestion {
  edits: readonly ReachEdit[];
  asOf: string;
  /** Coverage of the account's group, too. */
  coverage: boolean;
  /** C139 by this template. */
  template?: string | undefined;
}

export async function whatIf(
  app: App,
  asking: Asking,
  id: string,
  { edits, asOf, coverage, template }: WhatIfQuestion,
): Promise<z.infer<typeof whatIfAnswer>> {
  return app.graph.readAll(asking, async (tx) => {
    const templates = templatesFor(app.templates, template);
    const { deal, facts } = await loadDeal(tx, asking.viewer, id, asOf, aroundEdits(edits));
    const before = dealReach(facts, id);
    const after = dealReach(facts, id, { edits });
    const own = (await loadC139(tx, asking.viewer, [id]))(id);
    const c139 = (of: ReachFacts) => c139With(deal, of, own, templates);
    const [now, then] = [c139(facts), c139(withEdits(facts, id, edits))];
    const named = await namesByKind(tx, idsOfAll([idsIn(before), idsIn(after), idsInC139(now), idsInC139(then)]));
    const covered = coverage ? await groupCoverage(tx, asking.viewer, deal, edits, asOf) : { before: {}, after: {} };
    return {
      before: { reach: before, c139: now, ...covered.before },
      after: { reach: after, c139: then, ...covered.after },
      ...named,
    };
  });
}

function c139With(deal: DealRow, facts: ReachFacts, own: OwnC139, templates: Templates): C139Body {
  const reach = reachOf(facts, deal.id);
  return bodyOf({ deal, facts, reach, own, templates, found: c139Of(reach, deal.id, own.facts, templates) }, false);
}

function idsInC139({ gaps, keyPersons, coach, contradictions, items }: C139Body) {
  const steps = gaps.map((gap) => gap.action.route?.steps ?? []);
  return {
    person: [
      ...gaps.flatMap((gap) => gap.personId ?? []),
      ...steps.flatMap((each) => each.slice(1)),
      ...keyPersons.flatMap((role) => role.holders.map((holder) => holder.personId)),
      ...coach.coaches.map((each) => each.personId),
      ...contradictions.map((each) => each.personId),
      ...items.flatMap((item) => item.proposal?.persons ?? []),
    ],
    colleague: [...gaps.flatMap((gap) => gap.action.colleagueId ?? []), ...steps.flatMap((each) => each.slice(0, 1))],
  };
}

function idsOfAll(parts: readonly { person: string[]; colleague: string[] }[]) {
  return { person: parts.flatMap(({ person }) => person), colleague: parts.flatMap(({ colleague }) => colleague) };
}

async function groupCoverage(
  tx: Transaction,
  viewer: Viewer,
  { id, accountId }: DealRow,
  edits: readonly ReachEdit[],
  asOf: string,
) {
  const loaded = await loadGroup(tx, viewer, accountId, asOf, await standingOf(tx, accountId, asOf));
  const facts = await loadGroupFacts(tx, viewer, loaded, asOf);
  const counted = ({ rootId, levels }: GroupCoverage) => ({
    coverage: {
      groupId: rootId,
      customer: levels.customer.count,
      deal: levels.deal.count,
      engaged: levels.engaged.count,
      known: levels.known.count,
      decision: levels.decision.count,
    },
  });
  return { before: counted(coverageOf(facts, { asOf })), after: counted(coverageWith(facts, id, edits, { asOf })) };
}
