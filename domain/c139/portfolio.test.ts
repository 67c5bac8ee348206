import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../reach/reach.ts';
import { randomReachFacts } from '../reach/testing/random.ts';
import { gapsTold } from './actions.ts';
import { c139Of } from './deal.ts';
import { standingsOf } from './portfolio.ts';
import { c139Facts, control } from './testing/facts.ts';
import { BY_COVERAGE, COVERAGE } from './testing/templates.ts';

const own = { facts: c139Facts({ assessments: control('W1 C1', 'F1') }), actions: [], team: ['r9'] };

describe('the standings of many deals', () => {
  it('are those of each deal by itself', () => {
    fc.assert(
      fc.property(randomReachFacts({ most: 9 }), (facts) => {
        const standings = [...standingsOf(facts, () => own, BY_COVERAGE)];
        expect(standings.map((each) => each.dealId)).toEqual(facts.deals.map((deal) => deal.id));
        for (const { dealId, ...standing } of standings) {
          const reach = reachOf(facts, dealId);
          const alone = c139Of(reach, dealId, own.facts, BY_COVERAGE);
          const { closeOn } = facts.deals.find((deal) => deal.id === dealId)!;
          const key = alone.gaps.filter((gap) => gap.item === 'keyPersons');
          expect(standing).toMatchObject({
            score: alone.score.score,
            zone: alone.zones.zone,
            label: '1W 0F 1C',
            chainReach: alone.chain.chainReach,
            gaps: gapsTold(key, { template: COVERAGE, reach, stored: [], team: ['r9'], closeOn }),
          });
        }
      }),
      { numRuns: 150 },
    );
  });
});
