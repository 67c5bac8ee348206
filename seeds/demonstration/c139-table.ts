// How what C139 rests on is read from text tables: judgements of a deal, statements of its coach, actions.
import { ACTION_STATES, GAP_KINDS } from '../../domain/facts/c139.ts';
import { COACH_KINDS, ROLES } from '../../domain/facts/person.ts';
import { CONFIDENCES } from '../../domain/facts/provenance.ts';
import type { ActionPlan, AssessmentPlan, CoachPlan, StatementPlan } from './plan.ts';
import { numberIn, numberOrNull, oneOf, table, words } from './table.ts';

function confidence(text: string) {
  return text === '' ? null : oneOf(CONFIDENCES, text);
}
function flag(text: string): boolean | null {
  return text === '' ? null : oneOf(['yes', 'no'], text) === 'yes';
}

/** The judgement of a deal by one template, item by item; `coach` says whether the coach confirmed it. */
export function judgements(dealId: string, template: string, text: string): AssessmentPlan[] {
  const columns = ['item', 'value', 'proposed', 'coach', 'confidence', 'by', 'seen', 'link', 'evidence'] as const;
  return table(columns, text).map((row) => ({
    dealId,
    template,
    item: row.item,
    value: row.value,
    proposed: row.proposed || null,
    coachConfirmed: flag(row.coach),
    confidence: confidence(row.confidence),
    by: row.by,
    seen: numberIn(row.seen),
    link: row.link || null,
    evidence: row.evidence,
  }));
}

/** Judgements in brief, as `item=value` words; a `!` says that the coach confirmed it. */
export function briefly(text: string): AssessmentPlan[] {
  return table(['deal', 'template', 'seen', 'answers'], text).flatMap((row) =>
    words(row.answers).map((answer) => {
      const [item = '', value = ''] = answer.replace('!', '').split('=');
      const coachConfirmed = answer.endsWith('!') ? true : null;
      return { dealId: row.deal, template: row.template, item, value, coachConfirmed, seen: numberIn(row.seen) };
    }),
  );
}

/** What the coaches of deals are good for, and whether somebody checked that they tell the truth. */
export function coaches(text: string): CoachPlan[] {
  return table(['deal', 'person', 'kinds', 'verified'], text).map((row) => ({
    dealId: row.deal,
    personId: row.person,
    kinds: words(row.kinds).map((kind) => oneOf(COACH_KINDS, kind)),
    verified: flag(row.verified) ?? false,
  }));
}

/** What a coach said, and to whom of us. */
export function statements(text: string): StatementPlan[] {
  const columns = ['deal', 'person', 'template', 'item', 'value', 'by', 'seen', 'evidence'] as const;
  return table(columns, text).map((row) => ({
    dealId: row.deal,
    personId: row.person,
    template: row.template,
    item: row.item,
    value: row.value,
    source: 'coach',
    by: row.by,
    seen: numberIn(row.seen),
    evidence: row.evidence,
  }));
}

/** Actions with days of their own: due from today on, closed and written down before it. */
export function actions(text: string): ActionPlan[] {
  const columns = [
    'deal',
    'gap',
    'role',
    'person',
    'template',
    'item',
    'owner',
    'due',
    'state',
    'closed',
    'gain',
    'seen',
    'note',
  ] as const;
  return table(columns, text).map((row) => ({
    dealId: row.deal,
    gap: oneOf(GAP_KINDS, row.gap),
    role: row.role === '' ? null : oneOf(ROLES, row.role),
    personId: row.person || null,
    template: row.template,
    item: row.item || null,
    colleagueId: row.owner,
    due: numberIn(row.due),
    state: oneOf(ACTION_STATES, row.state),
    closed: numberOrNull(row.closed),
    expectedGain: numberOrNull(row.gain),
    seen: numberIn(row.seen),
    note: row.note,
  }));
}
