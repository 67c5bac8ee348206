// What C139 rests on beside reach: what we stated, what coaches said, what is done about the gaps.
import type { z } from 'zod';
import type { C139Facts } from '../../../domain/c139/facts.ts';
import type { CoachKind } from '../../../domain/facts/person.ts';
import { compareIds } from '../../../domain/ownership/counting.ts';
import type { Transaction } from '../../graph.ts';
import type { Viewer } from '../../viewer.ts';
import { ownOfDeals } from './statements.ts';

export type ActionRow = z.infer<typeof ownOfDeals.row>['actions'][number];

/** Of one deal, all by id. */
export interface OwnC139 {
  facts: { [K in keyof C139Facts]: C139Facts[K][number][] } & { coaches: { kinds: CoachKind[] }[] };
  actions: ActionRow[];
  /** Colleagues who work on it, by id. */
  team: string[];
}

export async function loadC139(tx: Transaction, viewer: Viewer, ids: string[]): Promise<(dealId: string) => OwnC139> {
  const rows = await tx.run(ownOfDeals, { ids, all: viewer.all, sees: [...viewer.sees] });
  const own = new Map(rows.map((row) => [row.dealId, ownOf(row)]));
  return (id) => own.get(id) ?? NOTHING;
}

const NOTHING: OwnC139 = { facts: { assessments: [], statements: [], coaches: [] }, actions: [], team: [] };

function ownOf({ assessments, statements, coaches, actions, team }: z.infer<typeof ownOfDeals.row>): OwnC139 {
  return {
    facts: {
      assessments,
      // What somebody said who is not to be seen is not to be seen either.
      statements: statements.flatMap(({ personId, ...said }) => (personId === null ? [] : [{ personId, ...said }])),
      coaches,
    },
    actions: actions.sort((a, b) => compareIds(a.id, b.id)),
    team: team.sort(compareIds),
  };
}
