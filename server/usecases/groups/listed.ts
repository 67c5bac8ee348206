// Which groups there are on a day, with what the portfolio shows of their root: stored ones for today, computed ones for another day.
import type { z } from 'zod';
import { allGroups } from '../../../domain/ownership/group.ts';
import type { Asking } from '../../graph.ts';
import { loadAll } from '../../membership/load.ts';
import type { App } from '../app.ts';
import { membersOfGroups, portfolioGroups } from './statements.ts';

export type ListedGroup = Omit<z.infer<typeof portfolioGroups.row>, 'builtOn'>;
export interface MemberRow {
  groupId: string;
  id: string;
}
export interface GroupFilter {
  all: boolean;
  sees: string[];
  q: string | null;
  country: string | null;
  industry: string | null;
  colleague: string | null;
}
export interface Listed {
  groups: ListedGroup[];
  membersOf: (groupIds: string[]) => Promise<MemberRow[]>;
}

export async function listedGroups(app: App, asking: Asking, filter: GroupFilter, asOf: string): Promise<Listed> {
  if (asOf === app.today()) {
    const groups = await app.graph.read(asking, portfolioGroups, { ...filter, roots: null });
    return { groups, membersOf: (ids) => app.graph.read(asking, membersOfGroups, { ids }) };
  }
  const { ownership } = await loadAll(app.graph, asking, asOf);
  const found = new Map(allGroups(ownership).map((group) => [group.rootId, group]));
  const roots = await app.graph.read(asking, portfolioGroups, { ...filter, roots: [...found.keys()] });
  return {
    // Figures kept for today say nothing of another day.
    groups: roots.map((row) => {
      const group = found.get(row.id);
      return {
        ...row,
        members: group?.members.length ?? 1,
        affiliates: group?.affiliates.length ?? 0,
        coverageOn: null,
      };
    }),
    membersOf: async (ids) =>
      ids.flatMap((groupId) => (found.get(groupId)?.members ?? []).map((member) => ({ groupId, id: member.id }))),
  };
}
