// placeholder until the analytics land

import { MeridianError } from '../../../domain/contract/errors.ts';
import type { CoverageAnswer } from '../../../domain/contract/groups.ts';
import type { Asking } from '../../graph.ts';
import type { App } from '../app.ts';
export async function coverage(_app: App, _asking: Asking, _id: string, _q: unknown): Promise<CoverageAnswer> {
  throw new MeridianError('internal');
}
