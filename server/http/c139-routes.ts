import type { Response } from 'express';
import { pointsOf, type Template } from '../../domain/c139/template.ts';
import { DEFAULT_TEMPLATE } from '../../domain/c139/templates.ts';
import type { TemplateAnswer } from '../../domain/contract/c139-templates.ts';
import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import type { App } from '../usecases/app.ts';
import { c139OfDeal, toWinOf } from '../usecases/c139/deal.ts';
import { actionsCalendar, actionsTable, assessmentsTable } from '../usecases/c139/export.ts';
import { gaps } from '../usecases/c139/gaps.ts';
import { standings } from '../usecases/c139/standings.ts';
import { scoreHistory } from '../usecases/c139/trend.ts';
import { assess, closeAction, takeUp } from '../usecases/c139/write.ts';
import { ANSWERED, type Route, route } from './route.ts';

export function c139Routes(app: App): Route[] {
  const asked = (query: {
    asOf?: string | undefined;
    template?: string | undefined;
    explain?: string | undefined;
  }) => ({
    asOf: query.asOf ?? app.today(),
    template: query.template,
    explain: query.explain === '1',
  });
  return [
    route(ENDPOINTS.c139Templates, async ({ query }) => ({
      templates: app.templates.map(templateTold),
      standard: DEFAULT_TEMPLATE,
      ...(query.whole === '1' ? { whole: [...app.templates] } : {}),
    })),
    route(ENDPOINTS.c139, ({ asking, params, query }) => c139OfDeal(app, asking, params.id, asked(query))),
    route(ENDPOINTS.toWin, ({ asking, params, query }) => toWinOf(app, asking, params.id, asked(query))),
    route(ENDPOINTS.scoreHistory, ({ asking, params, query }) => scoreHistory(app, asking, params.id, asked(query))),
    route(ENDPOINTS.assess, ({ asking, params, query, body }) =>
      assess(app, asking, params.id, params.item, query, body),
    ),
    route(ENDPOINTS.takeUpGap, ({ asking, params, query, body }) => takeUp(app, asking, params.id, query, body)),
    route(ENDPOINTS.closeAction, ({ asking, params, query, body }) =>
      closeAction(app, asking, params.id, params.action, query, body),
    ),
    route(ENDPOINTS.gaps, ({ asking, query }) => gaps(app, asking, { ...query, asOf: query.asOf ?? app.today() })),
    route(ENDPOINTS.standings, ({ asking, query }) =>
      standings(app, asking, { ...query, asOf: query.asOf ?? app.today() }),
    ),
    route(
      ENDPOINTS.actionsCalendar,
      async ({ asking, query, res }): Promise<typeof ANSWERED> =>
        sendText(res, 'meridian-actions.ics', await actionsCalendar(app, asking, { ...query, language: query.lang })),
    ),
    route(
      ENDPOINTS.actionsTable,
      async ({ asking, query, res }): Promise<typeof ANSWERED> =>
        sendText(res, 'actions.csv', await actionsTable(app, asking, query)),
    ),
    route(
      ENDPOINTS.assessmentsTable,
      async ({ asking, query, res }): Promise<typeof ANSWERED> =>
        sendText(res, 'assessments.csv', await assessmentsTable(app, asking, query.deal)),
    ),
  ];
}

function sendText(res: Response, name: string, text: string): typeof ANSWERED {
  res.attachment(name).set('Cache-Control', 'no-store').send(text);
  return ANSWERED;
}

function templateTold(template: Template): TemplateAnswer {
  const { id, version, name, origin, onlySure, freshDays, scales, groups, zones } = template;
  return {
    id,
    version,
    name,
    origin,
    onlySure,
    freshDays,
    scales,
    groups,
    items: template.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      group: item.group,
      points: pointsOf(template, item),
      name: item.name,
      holds: item.holds,
      action: item.action,
      scale: item.kind === 'answer' ? item.scale : null,
      rival: item.kind === 'answer' && item.rival,
    })),
    zones: zones !== undefined,
  };
}
