// Open deals by their C139: what a choice of zone and of what lies still leaves, and how many each choice would show.
import { ZONES, type Zone } from '../../../domain/c139/template.ts';
import type { StandingsAnswer } from '../../../domain/contract/c139-portfolio.ts';

export type Standing = StandingsAnswer['rows'][number];

export interface StandingChoice {
  zone: Zone | null;
  /** Only deals nobody touched for a month. */
  idle: boolean;
}

/** Its lower or its upper end lies there, as the server counts it. */
export function isInZone({ zone }: Pick<Standing, 'zone'>, wanted: Zone): boolean {
  return zone?.low === wanted || zone?.high === wanted;
}

/** What the choice leaves, in the order given. */
export function chosenStandings(rows: readonly Standing[], { zone, idle }: StandingChoice): Standing[] {
  return rows.filter((row) => (zone === null || isInZone(row, zone)) && (!idle || row.idle));
}

/** Deals each zone would show, and those that lie still, beside the rest of the choice. */
export function standingCounts(rows: readonly Standing[], choice: StandingChoice) {
  const zoned = chosenStandings(rows, { ...choice, zone: null });
  return {
    zones: ZONES.map((zone) => ({ zone, deals: zoned.filter((row) => isInZone(row, zone)).length })),
    idle: chosenStandings(rows, { ...choice, idle: true }).length,
  };
}

/** The groups deals are in, each once, in the order of their first deal. */
export function groupsIn(rows: readonly Standing[]): { id: string; name: string; nameEn: string | null }[] {
  const groups = new Map(
    rows.map(({ groupId, groupName, groupNameEn }) => [groupId, { id: groupId, name: groupName, nameEn: groupNameEn }]),
  );
  return [...groups.values()];
}
