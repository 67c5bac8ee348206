// What C139 rests on, as written by hand for a few deals of each group.
import type { Bundle } from '../bundle.ts';
import type { Calendar } from './calendar.ts';
import type { GroupPlan } from './plan.ts';

/** The version of both templates that the judgements were said by. */
const TEMPLATE_VERSION = '1';

export function c139(plan: GroupPlan, days: Calendar, bundle: Bundle): void {
  const dealOf = new Map(plan.deals.map((deal) => [deal.id, deal]));
  for (const { seen, ...assessment } of plan.assessments) {
    const deal = dealOf.get(assessment.dealId);
    const rival = assessment.item.startsWith('elements.') ? (deal?.competitorIds[0] ?? null) : null;
    bundle.assessment.push({
      competitorId: rival,
      by: deal?.colleagueIds[0] ?? null,
      source: 'colleague',
      templateVersion: TEMPLATE_VERSION,
      ...assessment,
      observedOn: days.ago(seen),
    });
  }
  for (const { seen, ...statement } of plan.statements)
    bundle.coachStatement.push({ ...statement, observedOn: days.ago(seen) });
  plan.actions.forEach(({ seen, due, closed, ...action }, i) => {
    bundle.action.push({
      id: `${plan.prefix}-action-${i + 1}`,
      ...action,
      dueOn: days.ahead(due),
      closedOn: closed === null ? null : days.ago(closed),
      source: 'colleague',
      by: action.colleagueId ?? null,
      observedOn: days.ago(seen),
    });
  });
}
