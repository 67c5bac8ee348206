// What is done about the gaps: at most four at a time, in the stated order.

import { addDays } from '../calendar/day.ts';
import type { C139Gap } from '../contract/c139-parts.ts';
import type { Action } from '../facts/c139.ts';
import { bestWay } from '../reach/known.ts';
import type { Reach } from '../reach/reach.ts';
import { type Gap, gapKey } from './gap.ts';
import type { GapRank, Template } from './template.ts';

/** Open at a time in one deal: more are not done by anybody. */
export const OPEN_ACTIONS = 4;

export type StoredAction = Pick<
  Action,
  'id' | 'gap' | 'role' | 'personId' | 'item' | 'colleagueId' | 'dueOn' | 'state'
>;

export interface ActionsAround {
  template: Template;
  reach: Reach;
  stored: readonly StoredAction[];
  /** Of ours who work on the deal, the first one first. */
  team: readonly string[];
  closeOn: string | null;
}

/** What an action that was taken up is about. */
export function keyOfAction({ gap, role, personId, item }: StoredAction): string {
  return gapKey({ kind: gap, role, personId, item });
}

/** The gaps in their order, each with its action: as taken up, or as proposed. */
export function gapsTold(gaps: readonly Gap[], around: ActionsAround): C139Gap[] {
  const open = new Map(
    around.stored.filter((action) => action.state === 'open').map((action) => [keyOfAction(action), action]),
  );
  let free = OPEN_ACTIONS - open.size;
  const dueOf = duesOf(around);
  return gaps.map((gap) => {
    const { kind, rank, role, personId, item, gain, closing } = gap;
    const taken = open.get(gapKey(gap));
    const state = taken ? 'open' : free-- > 0 ? 'next' : 'waiting';
    const route = routeTo(gap, around.reach);
    return {
      kind,
      rank,
      role,
      personId,
      item,
      gain,
      action: {
        code: closing.op,
        state,
        id: taken?.id ?? null,
        colleagueId: taken ? taken.colleagueId : ownerOf(gap, route, around.team),
        dueOn: taken ? taken.dueOn : dueOf(rank),
        item,
        gain,
        route,
      },
    };
  });
}

function routeTo({ kind, personId }: Gap, reach: Reach): { value: number; steps: string[] } | null {
  return personId === null || kind === 'departed' ? null : bestWay(reach, personId);
}

/** Whoever has the best way; for a second way somebody else of the team; else the first who works on the deal. */
function ownerOf({ kind }: Gap, route: { steps: string[] } | null, team: readonly string[]): string | null {
  const first = route?.steps[0] ?? null;
  if (kind === 'single-threaded') return team.find((id) => id !== first) ?? null;
  return first ?? team[0] ?? null;
}

/** By rank: in so many days, though not after the deal is to close, nor in the past. */
function duesOf({ template, reach, closeOn }: ActionsAround): (rank: GapRank) => string {
  const { asOf } = reach.facts;
  const dues = new Map<GapRank, string>();
  return (rank) => {
    const due = dues.get(rank) ?? addDays(asOf, template.dueDays[rank]);
    dues.set(rank, due);
    return closeOn !== null && closeOn > asOf && closeOn < due ? closeOn : due;
  };
}
