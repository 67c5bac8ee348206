import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import type { App } from '../usecases/app.ts';
import { accountScores } from '../usecases/scores/account.ts';
import { scoresExport } from '../usecases/scores/export.ts';
import { previewModel, saveModel, scoreModels, scoreModelVersions } from '../usecases/scores/models.ts';
import { scoreSegments, scores } from '../usecases/scores/table.ts';
import { removeView, savedViews, saveView } from '../usecases/views/views.ts';
import { ANSWERED, type Route, route } from './route.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function scoreRoutes(app: App): Route[] {
  return [
    route(ENDPOINTS.scoreModels, ({ asking }) => scoreModels(app, asking)),
    route(ENDPOINTS.scoreModelVersions, ({ asking, params }) => scoreModelVersions(app, asking, params.model)),
    route(ENDPOINTS.previewModel, ({ asking, params, body }) => previewModel(app, asking, params.model, body)),
    route(ENDPOINTS.saveModel, ({ asking, params, body }) => saveModel(app, asking, params.model, body)),
    route(ENDPOINTS.scores, ({ asking, params, query }) => scores(app, asking, params.model, query)),
    route(ENDPOINTS.scoreSegments, ({ asking, params, query }) => scoreSegments(app, asking, params.model, query)),
    route(ENDPOINTS.scoresExport, async ({ asking, params, query, res }): Promise<typeof ANSWERED> => {
      const file = await scoresExport(app, asking, params.model, query);
      res.attachment(`${params.model}-scores.${query.format}`).set('Cache-Control', 'no-store');
      res.type(query.format === 'xlsx' ? XLSX : 'text/csv').send(file);
      return ANSWERED;
    }),
    route(ENDPOINTS.accountScores, ({ asking, params, query }) => accountScores(app, asking, params.id, query.asOf)),
    route(ENDPOINTS.savedViews, ({ asking, query }) => savedViews(app, asking, query.screen)),
    route(ENDPOINTS.saveView, ({ asking, body }) => saveView(app, asking, body)),
    route(ENDPOINTS.removeView, ({ asking, params }) => removeView(app, asking, params.id)),
  ];
}
