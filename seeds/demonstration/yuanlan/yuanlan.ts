import type { GroupPlan } from '../plan.ts';
import { DEALS } from './deals.ts';
import { ENTITIES, OUTSIDERS } from './entities.ts';
import { CAST, VACANT } from './people.ts';
import { STAKES } from './stakes.ts';
import { ASSESSMENTS, CHAINS, CONTACTS, INFLUENCES, TIES } from './story.ts';

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
  contacts: CONTACTS,
  ties: TIES,
  influences: INFLUENCES,
  assessments: ASSESSMENTS,
};
