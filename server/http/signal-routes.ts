import { ENDPOINTS } from '../../domain/contract/endpoints.ts';
import type { App } from '../usecases/app.ts';
import { listSignals, setSignalState, tallySignals } from '../usecases/signals/list.ts';
import { setSignalRule, signalRules, signalRuleVersions } from '../usecases/signals/rules.ts';
import { runSignals } from '../usecases/signals/run.ts';
import { testWebhook, webhookStanding } from '../usecases/signals/webhook.ts';
import { type Route, route } from './route.ts';

export function signalRoutes(app: App): Route[] {
  return [
    route(ENDPOINTS.signals, ({ asking, query }) => listSignals(app, asking, query)),
    route(ENDPOINTS.signalTally, ({ asking, query }) => tallySignals(app, asking, query)),
    // Before the signal by its id, which would take `run` for one.
    route(ENDPOINTS.signalsRun, ({ asking }) => runSignals(app, asking)),
    route(ENDPOINTS.signalSet, ({ asking, params, body }) => setSignalState(app, asking, params.id, body)),
    route(ENDPOINTS.signalRules, ({ asking }) => signalRules(app, asking)),
    route(ENDPOINTS.signalRuleVersions, ({ asking, params }) => signalRuleVersions(app, asking, params.kind)),
    route(ENDPOINTS.signalRuleSet, ({ asking, params, body }) => setSignalRule(app, asking, params.kind, body)),
    route(ENDPOINTS.webhook, ({ asking }) => webhookStanding(app, asking)),
    route(ENDPOINTS.webhookTest, () => testWebhook(app)),
  ];
}
