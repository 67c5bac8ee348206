import type { GroupPlan } from '../plan.ts';
import { CELLS, CLOSE_CONTACTS, CONTRACTS, LAST_ORDER, TOUCHES } from './business.ts';
import { ACTIONS, ASSESSMENTS, COACHES, STATEMENTS } from './c139.ts';
import { DEALS } from './deals.ts';
import { ENTITIES, OUTSIDERS } from './entities.ts';
import { CAST, VACANT } from './people.ts';
import { STAKES } from './stakes.ts';
import { CHAINS, CONTACTS, INFLUENCES, TIES } from './story.ts';

export const KVERNHOLT: GroupPlan = {
  prefix: 'kh',
  domain: 'kvernholt.example',
  colleagueIds: ['ines-maddox', 'tomas-reuter', 'priya-venkat', 'noel-hartley'],
  entities: ENTITIES,
  outsiders: OUTSIDERS,
  stakes: STAKES,
  cast: CAST,
  vacant: VACANT,
  deals: DEALS,
  chains: CHAINS,
  besides: {},
  contacts: CONTACTS,
  ties: TIES,
  influences: INFLUENCES,
  assessments: ASSESSMENTS,
  coaches: COACHES,
  statements: STATEMENTS,
  actions: ACTIONS,
  lastOrder: LAST_ORDER,
  closeContacts: CLOSE_CONTACTS,
  contracts: CONTRACTS,
  cells: CELLS,
  touches: TOUCHES,
};
