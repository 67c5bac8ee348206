import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONFIDENCES } from '../facts/provenance.ts';
import type { OwnershipStatement } from './facts.ts';
import { Statements } from './statements.ts';

const figure = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const day = fc.constantFrom(null, '2020-02-29', '2026-06-30');
const answer = fc.constantFrom(null, false, true);
const statement: fc.Arbitrary<OwnershipStatement> = fc.record({
  ownerId: fc.string(),
  ownerKind: fc.constantFrom('account', 'person'),
  ownedId: fc.string(),
  interest: fc.constantFrom('shareholding', 'votingRights', 'other'),
  share: figure,
  shareMin: figure,
  shareMax: figure,
  shareMinExclusive: answer,
  votes: figure,
  control: answer,
  since: day,
  until: day,
  source: fc.constantFrom(null, 'registry', 'crm'),
  observedOn: day,
  confidence: fc.constantFrom(null, ...CONFIDENCES),
});

it('gives every statement back as it was taken up', () => {
  fc.assert(
    fc.property(fc.array(statement), (given) => {
      const statements = new Statements();
      for (const each of given) statements.add(each);
      expect(given.map(({ ownerId, ownedId }, at) => statements.at(at, ownerId, ownedId))).toEqual(given);
      expect(given.map((_, at) => statements.ownerIsPerson(at))).toEqual(
        given.map((each) => each.ownerKind === 'person'),
      );
      expect(statements.length).toBe(given.length);
    }),
  );
});
