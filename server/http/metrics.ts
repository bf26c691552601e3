// What Prometheus reads: the process, HTTP requests by route, GraphQL operations by outcome. Nothing about who asked.

import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** One server's counters. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  countRequest(request: { readonly method: string; readonly route: string; readonly status: number; readonly seconds: number }): void;
  countOperation(type: string, outcome: string): void;
}

/** Starts counting from nothing. */
export function newMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'onward_http_request_duration_seconds',
    help: 'How long HTTP requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const operations = new Counter({
    name: 'onward_graphql_operations_total',
    help: 'GraphQL operations, by type and by OK or the code of the first error.',
    labelNames: ['type', 'outcome'],
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    countRequest: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    countOperation: (type, outcome) => operations.inc({ type, outcome }),
  };
}
