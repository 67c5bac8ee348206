import type { Template } from '../../domain/c139/template.ts';
import type { Config } from '../config.ts';
import type { Graph } from '../graph.ts';
import type { Log } from '../log.ts';

/** What use cases work with; made once in main.ts. */
export interface App {
  config: Config;
  graph: Graph;
  log: Log;
  /** One line that says which database is used, without a secret. */
  store: string;
  /** C139 templates, the standard one first. */
  templates: readonly Template[];
  /** Today as YYYY-MM-DD in UTC: the one clock of the product. */
  today: () => string;
  /** Tells whoever listens that something was written: what follows from it is worked out soon. */
  wrote: () => void;
  /** Listens for writes of this server; answers how to stop listening. */
  onWrote: (listener: () => void) => () => void;
  /** Now as an ISO instant. */
  now: () => string;
}
