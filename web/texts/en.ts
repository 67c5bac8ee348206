import { account, person } from './en/account.ts';
import { c139 } from './en/c139.ts';
import { dealC139 } from './en/c139-deal.ts';
import { gaps, review, standings } from './en/c139-portfolio.ts';
import { columns } from './en/columns.ts';
import { ledger, map, table } from './en/common.ts';
import { deal, deals } from './en/deal.ts';
import { difference } from './en/difference.ts';
import { edit } from './en/edit.ts';
import { explore } from './en/explore.ts';
import { frame } from './en/frame.ts';
import { group } from './en/group.ts';
import { imports } from './en/imports.ts';
import { ledgerCodes } from './en/ledger-codes.ts';
import { audit, colleaguePage, personPage, reach, routes } from './en/people.ts';
import { portfolio } from './en/portfolio.ts';
import { powerMap } from './en/power-map.ts';
import { scoreModel, scores } from './en/scores.ts';
import { signalRules, signals } from './en/signals.ts';
import { suggestions } from './en/suggestions.ts';
import { values } from './en/values.ts';
import { welcome } from './en/welcome.ts';
import { whiteSpace } from './en/white-space.ts';
import type { zh } from './zh.ts';

export const en: typeof zh = {
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
