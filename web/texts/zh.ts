import { account, person } from './zh/account.ts';
import { c139 } from './zh/c139.ts';
import { dealC139 } from './zh/c139-deal.ts';
import { gaps, review, standings } from './zh/c139-portfolio.ts';
import { columns } from './zh/columns.ts';
import { ledger, map, table } from './zh/common.ts';
import { deal, deals } from './zh/deal.ts';
import { difference } from './zh/difference.ts';
import { edit } from './zh/edit.ts';
import { explore } from './zh/explore.ts';
import { frame } from './zh/frame.ts';
import { group } from './zh/group.ts';
import { imports } from './zh/imports.ts';
import { ledgerCodes } from './zh/ledger-codes.ts';
import { audit, colleaguePage, personPage, reach, routes } from './zh/people.ts';
import { portfolio } from './zh/portfolio.ts';
import { powerMap } from './zh/power-map.ts';
import { scoreModel, scores } from './zh/scores.ts';
import { signalRules, signals } from './zh/signals.ts';
import { suggestions } from './zh/suggestions.ts';
import { values } from './zh/values.ts';
import { welcome } from './zh/welcome.ts';
import { whiteSpace } from './zh/white-space.ts';

export const zh = {
  frame,
  values,
  columns,
  map,
  table,
  ledger,
  ledgerCodes,
  edit,
  portfolio,
  group,
  powerMap,
  explore,
  account,
  person,
  reach,
  routes,
  audit,
  personPage,
  colleaguePage,
  deals,
  deal,
  c139,
  dealC139,
  gaps,
  standings,
  review,
  scores,
  scoreModel,
  signals,
  signalRules,
  whiteSpace,
  imports,
  suggestions,
  difference,
  welcome,
};
