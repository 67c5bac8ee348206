import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import { LEVELS } from '../../../domain/contract/groups.ts';
import { type Language, money, nameIn, share } from '../../core/format/format.ts';
import type { GridColumn } from '../../grid/grid.tsx';
import { LevelMark } from '../../marks/level-mark.tsx';
import type { Texts } from '../../texts/texts.ts';

export interface MemberRow {
  id: string;
  name: string;
  affiliate: boolean;
  member: GroupAnswer['members'][number] | null;
  parents: string;
  /** Of an affiliate: what the members hold together. */
  share: number | null;
}

/** Members and affiliates of a group as rows, by depth, the names of their owners resolved. */
export function memberRows(group: GroupAnswer, language: Language): MemberRow[] {
  const names = new Map(group.members.map((member) => [member.id, nameIn(language, member)]));
  const members = group.members.map((member) => ({
    id: member.id,
    name: nameIn(language, member),
    affiliate: false,
    member,
    parents: member.parentIds.map((id) => names.get(id) ?? id).join(', '),
    share: null,
  }));
  const affiliates = group.affiliates.map((affiliate) => ({
    id: affiliate.id,
    name: nameIn(language, affiliate),
    affiliate: true,
    member: null,
    parents: group.lines
      .filter((line) => line.ownedId === affiliate.id)
      .map((line) => names.get(line.ownerId) ?? line.ownerId)
      .join(', '),
    share: affiliate.share,
  }));
  return [...members, ...affiliates];
}

export function memberColumns(texts: Texts, language: Language): GridColumn<MemberRow>[] {
  const words: Record<string, string> = texts.values.choice;
  return [
    { id: 'name', title: texts.account.name, width: 220, value: (row) => row.name },
    {
      id: 'level',
      title: texts.account.level,
      width: 110,
      filter: true,
      value: (row) =>
        row.member ? `${LEVELS.indexOf(row.member.level) + 1} ${texts.values.level[row.member.level]}` : null,
      render: (row) => (row.member ? <LevelMark level={row.member.level} /> : texts.group.affiliate),
    },
    {
      id: 'stake',
      title: texts.account.effective,
      width: 110,
      numeric: true,
      value: (row) => row.member?.effectiveStake ?? row.member?.min ?? row.share,
      render: (row) =>
        row.member ? share(row.member.effectiveStake, row.member.min, row.member.max) : share(row.share),
    },
    {
      id: 'control',
      title: texts.account.control,
      width: 96,
      filter: true,
      value: (row) => (row.member ? texts.values.control[row.member.control] : texts.values.control.no),
    },
    { id: 'parents', title: texts.group.parents, width: 180, value: (row) => row.parents || null },
    { id: 'depth', title: texts.account.depth, width: 70, numeric: true, value: (row) => row.member?.depth ?? null },
    {
      id: 'kind',
      title: texts.columns.kind,
      width: 90,
      filter: true,
      value: (row) => (row.member?.kind ? (words[row.member.kind] ?? row.member.kind) : null),
    },
    {
      id: 'country',
      title: texts.columns.country,
      width: 90,
      filter: true,
      value: (row) => row.member?.country ?? null,
    },
    {
      id: 'industry',
      title: texts.columns.industry,
      width: 110,
      filter: true,
      value: (row) => row.member?.industry ?? null,
    },
    {
      id: 'revenue',
      title: texts.columns.revenue,
      width: 100,
      numeric: true,
      value: (row) => row.member?.revenue ?? null,
      render: (row) => money(row.member?.revenue, row.member?.currency, language),
    },
  ];
}
