// How each kind of fact lies in the graph: a node with lines for its references, or one relationship.

import type { FactKind } from '../../domain/facts/kind.ts';
import type { AnyRecord } from '../../domain/facts/registry.ts';

export interface NodeShape {
  form: 'node';
  label: string;
  /** Columns kept as relationships. `required` ones are drawn when the node is created. */
  links: Record<string, { required: boolean; many: boolean }>;
  /** Has cypher/facts/<kind>/list. */
  listed: boolean;
  /** Has cypher/facts/<kind>/list-of-account. */
  listedByAccount: boolean;
}

export interface LineShape {
  form: 'line';
  /** Columns that name the two ends. */
  ends: [string, string];
  /** Columns that are told from the ends or the type, not stored as properties. */
  told: string[];
  /** Which of several create/change/remove files a record takes; '' is the plain one. */
  variantToCreate: (record: AnyRecord) => string;
  variantToChange: (record: AnyRecord) => string;
  variants: { create: string[]; change: string[] };
  listedByAccount: boolean;
}

export type Shape = NodeShape | LineShape;

const one = { required: false, many: false };
const must = { required: true, many: false };
const many = { required: false, many: true };

function node(label: string, links: NodeShape['links'], listed = true, listedByAccount = false): NodeShape {
  return { form: 'node', label, links, listed, listedByAccount };
}

const plain = () => '';
function line(ends: [string, string], more: Partial<LineShape> = {}): LineShape {
  return {
    form: 'line',
    ends,
    told: ends,
    variantToCreate: plain,
    variantToChange: plain,
    variants: { create: [''], change: [''] },
    listedByAccount: false,
    ...more,
  };
}

const conflict = (record: AnyRecord) => (record['kind'] === 'conflict' ? 'conflict' : '');

export const SHAPES: Record<FactKind, Shape> = {
  colleague: node('Colleague', {}),
  product: node('Product', {}),
  competitor: node('Competitor', {}),
  account: node('Account', { colleagueIds: many }),
  person: node('Person', {}, true, true),
  seat: node('Seat', { accountId: must, reportsToId: one }, true, true),
  holder: line(['personId', 'seatId']),
  stake: line(['ownerId', 'ownedId'], {
    told: ['ownerId', 'ownedId', 'ownerKind'],
    variantToCreate: (record) => (record['ownerKind'] === 'person' ? 'person' : ''),
    variants: { create: ['', 'person'], change: [''] },
    listedByAccount: true,
  }),
  tie: line(['colleagueId', 'personId']),
  influence: line(['fromId', 'toId'], {
    variantToCreate: conflict,
    variantToChange: conflict,
    variants: { create: ['', 'conflict'], change: ['', 'conflict'] },
  }),
  deal: node('Deal', { accountId: must, colleagueIds: many, productIds: many, competitorIds: many }, true, true),
  decision: line(['personId', 'dealId']),
  interaction: node('Interaction', { colleagueIds: many, personIds: many, dealId: one }, true, true),
  order: node('Order', { accountId: must, productId: one }, true, true),
  potential: line(['accountId', 'productId']),
  event: node('BehaviourEvent', { accountId: one, personId: one }, true, true),
  contract: node('Contract', { accountId: must, productId: one }, true, true),
  rate: node('Rate', {}, false),
  assessment: node('Assessment', { dealId: must, competitorId: one }),
  coachStatement: node('CoachStatement', { dealId: must, personId: must }),
  action: node('Action', { dealId: must, personId: one, colleagueId: one }),
};
