// Everything that is missing in a deal by one template, in the order in which it should be closed.
import { compareIds } from '../ownership/counting.ts';
import { chainOf, missingRoles } from '../reach/chain.ts';
import { cutsOf } from '../reach/cuts.ts';
import type { ChainPortrait } from '../reach/deal.ts';
import { prospectsOf } from '../reach/next-best.ts';
import type { Reach } from '../reach/reach.ts';
import { Closings } from './closing.ts';
import { unidentifiedRoles } from './coverage.ts';
import { type Closing, compareGaps, type Gap } from './gap.ts';
import { type KeyGap, keyGaps } from './key-gaps.ts';
import { bestLevel } from './levels.ts';
import type { Score } from './score.ts';
import type { Template, TemplateItem } from './template.ts';

export interface Scored {
  template: Template;
  score: Score;
}

/**
 * The gaps of a deal by the template asked for. `points` is the score that gains are told in: that of the same template, or
 * where it has no points, of another one.
 */
export function gapsOf(reach: Reach, chain: ChainPortrait, asked: Scored, points: Scored): Gap[] {
  const closings = new Closings(
    reach,
    chain,
    points.template,
    new Map(points.score.items.map((item) => [item.id, item])),
  );
  const keyItem = asked.template.items.find((item) => item.kind === 'key-persons')?.id ?? null;
  const persons = keyGapsOf(reach, chain, asked.template.freshDays).map((gap) => ({
    ...gap,
    item: keyItem,
    ...gained(closings, gap.closing),
  }));
  const own = asked.template.id === points.template.id;
  const items = asked.template.items.flatMap((item) => itemGaps(reach, chain, asked, item, own ? closings : null));
  return [...persons, ...items].sort(compareGaps);
}

/** The key persons' gaps alone, unsorted. */
export function keyGapsOf(reach: Reach, chain: ChainPortrait, freshDays: number): KeyGap[] {
  return keyGaps(chain, freshDays, (id) => cutsOf(reach, reach.graph.numbers.get(id)!).length > 0);
}

function gained(closings: Closings | null, closing: Closing): Pick<Gap, 'gain' | 'parts'> {
  return { gain: closings?.gain(closing) ?? null, parts: closings?.parts(closing) ?? null };
}

function itemGaps(
  reach: Reach,
  chain: ChainPortrait,
  { template, score }: Scored,
  item: TemplateItem,
  closings: Closings | null,
): Gap[] {
  const shared = { kind: 'item', rank: item.rank, role: null, personId: null, item: item.id } as const;
  switch (item.kind) {
    case 'key-persons':
      return [];
    case 'answer': {
      const standing = score.items.find((each) => each.id === item.id);
      if (!standing || standing.worth.point >= 1) return [];
      const closing = { op: 'answer', item: item.id, value: bestLevel(template, item).value } as const;
      return [{ ...shared, closing, ...gained(closings, closing) }];
    }
    case 'coverage': {
      // Key roles nobody holds are gaps of the key persons already.
      const unfilled = new Set<string>(chain.missing.map(({ role }) => role));
      const roles = unidentifiedRoles(chain, item.of)
        .filter(
          (role) => !unfilled.has(role) && !chain.persons.some((person) => person.key && person.roles.includes(role)),
        )
        .map((role): Gap => {
          const closing = { op: 'fill-role', role } as const;
          return { ...shared, kind: 'missing', role, closing, ...gained(closings, closing) };
        });
      const met = closings && bestMeeting(reach, chain, closings);
      return met ? [...roles, { ...shared, ...met }] : roles;
    }
  }
}

/** With whom a first meeting gains most, beside the key persons who are a gap of their own; null where nobody gains anything. */
function bestMeeting(
  reach: Reach,
  chain: ChainPortrait,
  closings: Closings,
): Pick<Gap, 'personId' | 'closing' | 'gain' | 'parts'> | null {
  const members = chainOf(reach);
  const gaps = new Set(chain.persons.filter((each) => each.key && each.status === 'unreached').map((each) => each.id));
  let best: { personId: string; gain: number } | null = null;
  for (const personId of prospectsOf(reach, members, missingRoles(members)).candidates.toSorted(compareIds)) {
    if (gaps.has(personId)) continue;
    const gain = closings.gain({ op: 'meet', personId });
    if (gain > (best?.gain ?? 0)) best = { personId, gain };
  }
  if (!best) return null;
  const closing = { op: 'meet', personId: best.personId } as const;
  return { personId: best.personId, closing, ...gained(closings, closing) };
}
