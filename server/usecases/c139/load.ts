// What C139 rests on beside reach: what we stated, what coaches said, what is done about the gaps.
import type { z } from 'zod';
import type { C139Facts } from '../../../domain/c139/facts.ts';
import type { CoachKind } from '../../../domain/facts/person.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { actionsOf, assessmentsOf, coachesOf, coachStatementsOf, teamOf } from './statements.ts';

export type ActionRow = z.infer<typeof actionsOf.row>;

/** Of one deal, all by id. */
export interface OwnC139 {
  facts: { [K in keyof C139Facts]: C139Facts[K][number][] } & { coaches: { kinds: CoachKind[] }[] };
  actions: ActionRow[];
  /** Colleagues who work on it, by id. */
  team: string[];
}

export async function loadC139(tx: Transaction, viewer: Viewer, ids: string[]): Promise<(dealId: string) => OwnC139> {
  const sight = { ids, all: viewer.all, sees: [...viewer.sees] };
  const [assessments, statements, coaches, actions, team] = await Promise.all([
    tx.run(assessmentsOf, { ids }),
    tx.run(coachStatementsOf, sight),
    tx.run(coachesOf, sight),
    tx.run(actionsOf, { ids }),
    tx.run(teamOf, { ids }),
  ]);
  const byDeal = {
    assessments: grouped(assessments),
    statements: grouped(statements),
    coaches: grouped(coaches.map((coach) => ({ ...coach, kinds: coach.kinds ?? [] }))),
    actions: grouped(actions),
    team: grouped(team),
  };
  return (id) => ({
    facts: {
      assessments: byDeal.assessments.get(id) ?? [],
      statements: byDeal.statements.get(id) ?? [],
      coaches: byDeal.coaches.get(id) ?? [],
    },
    actions: (byDeal.actions.get(id) ?? []).sort((a, b) => compareIds(a.id, b.id)),
    team: (byDeal.team.get(id) ?? []).map((row) => row.colleagueId).sort(compareIds),
  });
}

function grouped<T extends { dealId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.dealId);
    if (known) known.push(row);
    else found.set(row.dealId, [row]);
  }
  return found;
}
