import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export const registry = new Registry();
collectDefaultMetrics({ register: registry, prefix: 'meridian_' });

const requests = new Histogram({
  name: 'meridian_http_request_seconds',
  help: 'Time from the request to the end of its answer, by route and status.',
  labelNames: ['method', 'route', 'status'],
  // From an answer kept in memory (5 ms) to the longest read allowed (20 s).
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
  registers: [registry],
});
export const coverageAnswers = new Counter({
  name: 'meridian_coverage_answers_total',
  help: 'Coverage answers, by whether they were computed or kept in memory.',
  labelNames: ['from'],
  registers: [registry],
});

export function recordRequest(method: string, route: string, status: number, seconds: number): void {
  requests.observe({ method, route, status: String(status) }, seconds);
}
