// Small random ownership facts for fast-check: mostly loops, joint holdings, bands, unknowns and contradictions.
import fc from 'fast-check';
import type { OwnershipFacts, OwnershipStatement } from '../facts.ts';
import { account, stake } from './facts.ts';

const SHARES = [0, 0.05, 0.1, 0.2, 0.25, 0.3, 0.34, 0.4, 0.5, 0.51, 0.6, 0.7, 0.9, 1];
const share = fc.constantFrom(...SHARES);

const figures: fc.Arbitrary<Partial<OwnershipStatement>> = fc.oneof(
  { weight: 6, arbitrary: share.map((value) => ({ share: value })) },
  { weight: 1, arbitrary: fc.constant({ share: null }) },
  {
    weight: 1,
    arbitrary: fc.tuple(share, share, fc.boolean()).map(([a, b, shareMinExclusive]) => ({
      share: null,
      shareMin: Math.min(a, b),
      shareMax: Math.max(a, b),
      shareMinExclusive,
    })),
  },
  { weight: 1, arbitrary: share.map((shareMin) => ({ share: null, shareMin, shareMinExclusive: true })) },
  { weight: 1, arbitrary: share.map((shareMax) => ({ share: null, shareMax })) },
);

const about: fc.Arbitrary<Partial<OwnershipStatement>> = fc.record({
  interest: fc.oneof(
    { weight: 8, arbitrary: fc.constant('shareholding' as const) },
    { weight: 1, arbitrary: fc.constantFrom('votingRights' as const, 'other' as const) },
  ),
  votes: fc.option(share, { freq: 8 }).map((value) => value ?? null),
  control: fc.constantFrom(null, null, null, null, null, false, true),
  observedOn: fc.constantFrom(null, '2024-01-01', '2025-01-01'),
  confidence: fc.constantFrom(null, 'consensus' as const, 'inferred' as const),
});

function statement(ids: readonly string[], exact: boolean): fc.Arbitrary<OwnershipStatement> {
  const owners = [...ids, ...ids, 'person:1', 'person:2'];
  return fc
    .tuple(
      fc.constantFrom(...owners),
      fc.constantFrom(...ids),
      exact ? share.map((value) => ({ share: value })) : figures,
      exact ? fc.constant({}) : about,
    )
    .map(([owner, owned, amounts, rest]) => stake(owner, owned, null, { ...rest, ...amounts }));
}

/** Statements of one owner, owned and interest differ in their source, so that no two have the same id. */
function sources(stakes: OwnershipStatement[]): OwnershipStatement[] {
  const all = ['registry', 'document', 'crm', 'colleague', 'paper a', 'paper b'];
  const used = new Map<string, number>();
  return stakes.flatMap((it) => {
    const key = [it.ownerId, it.ownedId, it.interest].join('>');
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times < all.length ? [{ ...it, source: all[(times * 5 + it.ownerId.length) % all.length]! }] : [];
  });
}

/** Shares as stated, whatever they sum to. `exact`: known shares only. */
export function randomFacts({ exact = false } = {}): fc.Arbitrary<OwnershipFacts> {
  return fc.integer({ min: 2, max: 7 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `a${at}`);
    const accounts = fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            kind: fc.constantFrom(null, null, null, null, 'government' as const),
            groupBoundary: fc.constantFrom(null, null, null, null, true),
            revenue: fc.constantFrom(null, 1, 2, 3),
          })
          .map((rest) => account(id, rest)),
      ),
    );
    const stakes = fc.array(statement(ids, exact), { minLength: 1, maxLength: 16 }).map(sources);
    return fc.record({ accounts, stakes });
  });
}

/** The same, shares scaled down so that no account is held by more than all of it. */
export function plausibleFacts(): fc.Arbitrary<OwnershipFacts> {
  return randomFacts({ exact: true }).map(({ accounts, stakes }) => {
    const single = [...new Map(stakes.map((it) => [`${it.ownerId}>${it.ownedId}`, it])).values()];
    const sums = new Map<string, number>();
    for (const it of single) sums.set(it.ownedId, (sums.get(it.ownedId) ?? 0) + (it.share ?? 0));
    const scaled = single.map((it) => ({ ...it, share: (it.share ?? 0) / Math.max(1, sums.get(it.ownedId) ?? 0) }));
    return { accounts, stakes: scaled };
  });
}
