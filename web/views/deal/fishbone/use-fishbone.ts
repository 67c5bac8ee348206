import { useMemo } from 'react';
import type { PersonReach } from '../../../../domain/reach/deal.ts';
import { type FishboneMember, fishboneMembers } from '../../../core/fishbone/chain.ts';
import { type Fishbone, layFishbone } from '../../../core/fishbone/layout.ts';
import { useParam } from '../../../shell/place.ts';
import { useLook } from '../../../shell/settings.tsx';
import { rolesText } from '../role-words.ts';
import { useDeal, useTried } from '../use-deal.ts';

export type SpinesBy = 'chain' | 'department';

export interface FishboneModel {
  drawn: Fishbone;
  members: ReadonlyMap<string, FishboneMember>;
}

/** What a spine stands for, from the address. */
export function useSpinesBy(): [SpinesBy, (by: SpinesBy) => void] {
  const [text, setText] = useParam('spines');
  return [text === 'department' ? 'department' : 'chain', (by) => setText(by === 'chain' ? null : by)];
}

/** The drawing of a deal's chain for a width in px. What is tried moves nobody: only marks change. */
export function useFishbone(width: number): FishboneModel {
  const { texts } = useLook();
  const { before, facts, deal, places, personName } = useDeal();
  const { after } = useTried();
  const [by] = useSpinesBy();
  const members = useMemo(() => {
    const t = texts.deal;
    const chains = new Map(
      facts.decisions.filter((each) => each.dealId === deal.id).map((each) => [each.personId, each.chain]),
    );
    const choices: Record<string, string> = texts.values.choice;
    const groupOf = (id: string) => {
      const stated = by === 'chain' ? chains.get(id) : places.get(id)?.department;
      const none = by === 'chain' ? t.noChain : t.noDepartment;
      return { group: stated ?? '', label: stated ? (by === 'chain' ? (choices[stated] ?? stated) : stated) : none };
    };
    const rolesOf = ({ roles }: PersonReach) => rolesText(roles, texts);
    const titleOf = (id: string) => places.get(id)?.title ?? '';
    const missing = { name: t.noOne, rolesOf: (role: string) => role, label: t.missingSpine };
    return fishboneMembers(before.figures, after.figures, { nameOf: personName, rolesOf, titleOf, groupOf, missing });
  }, [before, after, facts, deal.id, places, personName, by, texts]);
  // The names of `members` move nothing as long as widths and powers are the same.
  const shape = members.map(({ id, power, group, labelWidth }) => `${id} ${power} ${group} ${labelWidth}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` is all of the members that the layout reads
  const drawn = useMemo(() => layFishbone(members, width), [shape, width]);
  return { drawn, members: useMemo(() => new Map(members.map((member) => [member.id, member])), [members]) };
}
