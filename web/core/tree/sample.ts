// Groups for the tests of this folder and of the views, written as owner, owned, share; `a:` marks an affiliate.
import type { GroupAnswer } from '../../../domain/contract/groups.ts';

export type SampleStake = readonly [owner: string, owned: string, share: number | null];

export function group(rootId: string, stakes: readonly SampleStake[]): GroupAnswer {
  const bare = (id: string) => id.replace(/^a:/u, '');
  const affiliates = new Set(
    stakes
      .map(([, owned]) => owned)
      .filter((id) => id.startsWith('a:'))
      .map(bare),
  );
  const ids = new Set([rootId, ...stakes.flatMap(([owner, owned]) => [bare(owner), bare(owned)])]);
  return {
    root: { id: rootId, name: rootId, nameEn: null, revenue: null, currency: null },
    revision: 1,
    asOf: '2026-11-22',
    members: [...ids]
      .filter((id) => !affiliates.has(id))
      .map((id) => ({
        id,
        name: id,
        nameEn: null,
        kind: 'company',
        country: null,
        industry: null,
        revenue: null,
        currency: null,
        parentIds: stakes.filter(([, owned]) => bare(owned) === id).map(([owner]) => bare(owner)),
        depth: 0,
        effectiveStake: 1,
        min: 1,
        max: 1,
        complete: true,
        control: 'yes',
        level: 'untouched',
      })),
    lines: stakes.map(([owner, owned, share]) => ({
      id: `${bare(owner)}>${bare(owned)}`,
      ownerId: bare(owner),
      ownedId: bare(owned),
      share,
      min: share,
      max: share,
      control: (share ?? 0) > 0.5,
      joint: false,
      source: 'registry',
      observedOn: '2026-01-01',
      confidence: null,
    })),
    affiliates: [...affiliates].map((id) => ({ id, name: id, nameEn: null, share: 0.2 })),
    controllers: [],
    problems: [],
    alsoIn: [],
  };
}
