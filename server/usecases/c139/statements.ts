import { z } from 'zod';
import { c139Action, keptScore } from '../../../domain/contract/c139.ts';
import { OUTCOMES } from '../../../domain/facts/business.ts';
import { FACT_KINDS } from '../../../domain/facts/kind.ts';
import { COACH_KINDS } from '../../../domain/facts/person.ts';
import { CONFIDENCES } from '../../../domain/facts/provenance.ts';
import { statement } from '../../neo4j/statement.ts';
import { reachDeals } from '../reach/statements.ts';

const text = z.string().nullable();
const confidence = z.enum(CONFIDENCES).nullable();
const ids = z.object({ ids: z.array(z.string()) });
const sight = z.object({ all: z.boolean(), sees: z.array(z.string()) });
const stated = { source: text, observedOn: text, confidence, evidence: text };
const answer = { template: z.string(), item: z.string(), value: text };
export const ownOfDeals = statement({
  file: 'c139/own',
  mode: 'read',
  params: ids.extend(sight.shape),
  row: z.object({
    dealId: z.string(),
    assessments: z.array(
      z.object({
        ...answer,
        coachConfirmed: z.boolean().nullable(),
        competitorId: text,
        proposed: text,
        templateVersion: text,
        link: text,
        by: text,
        ...stated,
      }),
    ),
    /** Without the person where he is not to be seen. */
    statements: z.array(z.object({ ...answer, ...stated, personId: text })),
    coaches: z.array(
      z.object({ personId: z.string(), kinds: z.array(z.enum(COACH_KINDS)), verified: z.boolean().nullable() }),
    ),
    actions: z.array(c139Action.omit({ gapOpen: true })),
    team: z.array(z.string()),
  }),
  bound: 'per id',
});
export const closedDeals = statement({
  file: 'c139/closed-deals',
  mode: 'read',
  params: sight.extend({ template: z.string() }),
  row: z.object({
    id: z.string(),
    outcome: z.enum(OUTCOMES),
    closeOn: text,
    assessments: z.array(z.object({ item: z.string(), value: text, observedOn: text, confidence })),
  }),
  bound: 'closed deals: a base rate is over all of them',
});
export const openDeals = statement({
  file: 'c139/open-deals',
  mode: 'read',
  params: sight.extend({ asOf: z.string(), dueFrom: z.string(), limit: z.number().int() }),
  row: reachDeals.row,
  bound: 'limit',
});
export const touchedDeals = statement({
  file: 'c139/touched',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), revision: z.number().int().nullable(), at: text }),
  bound: 'per id',
});
export const revisionsAt = statement({
  file: 'c139/revision-at',
  mode: 'read',
  params: z.object({ revisions: z.array(z.number().int()) }),
  row: z.object({ revision: z.number().int(), at: text }),
  bound: 'one row for each revision given',
});
export const groupsOfAccounts = statement({
  file: 'c139/groups-of',
  mode: 'read',
  params: ids,
  row: z.object({ id: z.string(), groupId: z.string(), groupName: z.string(), groupNameEn: text }),
  bound: 'per id',
});
export const lastRevision = statement({
  file: 'c139/revision',
  mode: 'read',
  params: z.object({}),
  row: z.object({ revision: z.number().int(), born: z.string() }),
  bound: 'one',
});
export const scoresOf = statement({
  file: 'c139/scores-of',
  mode: 'read',
  params: z.object({ dealId: z.string(), template: z.string(), until: z.string(), limit: z.number().int() }),
  row: keptScore,
  bound: 'limit',
});
export const scoresOn = statement({
  file: 'c139/scores-on',
  mode: 'read',
  params: ids.extend({ template: z.string(), until: z.string(), before: z.string() }),
  row: z.object({
    id: z.string(),
    date: z.string(),
    score: z.number().nullable(),
    label: text,
    chainReach: z.number().nullable(),
  }),
  bound: 'per id',
});
const written = z.object({ written: z.number().int() });
const rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });
export const keepScores = statement({
  file: 'c139/keep-scores',
  mode: 'write',
  params: rows,
  row: written,
  bound: 'one',
});
export const changesSince = statement({
  file: 'c139/changes-since',
  mode: 'read',
  params: z.object({ since: z.number().int(), limit: z.number().int() }),
  row: z.object({
    kind: z.enum(FACT_KINDS),
    op: z.string(),
    factId: text,
    factIds: z.array(z.string()).nullable(),
    importId: text,
    before: text,
  }),
  bound: 'limit',
});
const exported = sight.extend({ deal: z.string().nullable(), limit: z.number().int() });
export const actionIds = statement({
  file: 'c139/action-ids',
  mode: 'read',
  params: exported.extend({ colleague: z.string().nullable() }),
  row: z.object({
    id: z.string(),
    dealName: z.string(),
    owner: z.object({ name: z.string(), email: text }).nullable(),
  }),
  bound: 'limit',
});
export const assessmentIds = statement({
  file: 'c139/assessment-ids',
  mode: 'read',
  params: exported,
  row: z.object({ id: z.string() }),
  bound: 'limit',
});
