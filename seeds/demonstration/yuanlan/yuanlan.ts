import type { GroupPlan } from '../plan.ts';
import { CELLS, CLOSE_CONTACTS, CONTRACTS, LAST_ORDER, TOUCHES } from './business.ts';
import { ACTIONS, ASSESSMENTS, COACHES, STATEMENTS } from './c139.ts';
import { DEALS } from './deals.ts';
import { ENTITIES, OUTSIDERS } from './entities.ts';
import { CAST, VACANT } from './people.ts';
import { STAKES } from './stakes.ts';
import { BESIDES, CHAINS, CONTACTS, INFLUENCES, TIES } from './story.ts';

export const YUANLAN: GroupPlan = {
  prefix: 'yl',
  domain: 'yuanlan.example',
  colleagueIds: ['lin-ke', 'shen-yiming', 'gu-qing', 'tang-yue'],
  entities: ENTITIES,
  outsiders: OUTSIDERS,
  stakes: STAKES,
  cast: CAST,
  vacant: VACANT,
  deals: DEALS,
  chains: CHAINS,
  besides: BESIDES,
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
