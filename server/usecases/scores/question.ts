// What is asked of a table of scores: which version, which day, and whether the stored rows answer it.
import { MeridianError } from '../../../domain/contract/errors.ts';
import type { ScoresQuery } from '../../../domain/contract/scores.ts';
import type { ScoreModelId } from '../../../domain/scores/model.ts';
import { SCORE_MODEL_OF } from '../../../domain/scores/registry.ts';
import { type RfmParameters, withRfmQuery } from '../../../domain/scores/rfm/parameters.ts';
import type { Asking, Transaction } from '../../graph.ts';
import { newestModels, type VersionedModel, versionNamed } from '../../scores/models.ts';
import { type Run, type ScoreStanding, standingOfScores } from '../../scores/run.ts';
import type { App } from '../app.ts';
import type { SortKey } from './statements.ts';

export type TableQuery = Omit<ScoresQuery, 'limit' | 'cursor' | 'offset' | 'explain'>;

export interface Question {
  versioned: VersionedModel;
  asOf: string;
  standing: ScoreStanding;
  /** The run whose rows answer it; null where it has to be computed. */
  stored: Run | null;
  /** Writes whose effect is not in the stored rows, and the day they are behind. */
  pending: number;
}

export async function questionOf(
  app: App,
  asking: Asking,
  tx: Transaction,
  id: ScoreModelId,
  query: Pick<TableQuery, 'asOf' | 'version' | 'window' | 'recency'>,
): Promise<Question> {
  const { asOf, version, window, recency } = query;
  if (id !== 'rfm' && (window ?? recency) !== undefined)
    throw refused(window === undefined ? 'recency' : 'window', 'is for the model rfm only');
  const [standing, models] = await Promise.all([standingOfScores(tx), newestModels(tx)]);
  const newest = models.get(id)!;
  const named = version === undefined || version === newest.version ? newest : await versionNamed(tx, id, version);
  const versioned = id === 'rfm' ? withQuery(named, { window, recency }) : named;
  const { run } = standing;
  const holds =
    run !== null &&
    versioned === named &&
    run.versions[id] === named.version &&
    (asOf === undefined || run.asOf === asOf) &&
    // Stored scores rest on facts everyone may see.
    !(standing.confidential && (asking.viewer.all || asking.viewer.sees.length > 0));
  const behind = run !== null && run.asOf < app.today() ? 1 : 0;
  return {
    versioned,
    asOf: holds ? run.asOf : (asOf ?? app.today()),
    standing,
    stored: holds ? run : null,
    pending: holds ? standing.pending + behind : 0,
  };
}

/** RFM by another window or recency than its version has; the same object where they say nothing new. */
function withQuery(
  versioned: VersionedModel,
  query: { window?: 'all' | '12m' | undefined; recency?: 'days' | 'quintiles' | undefined },
) {
  // Of RFM the parameters are of this shape.
  const parameters = versioned.parameters as RfmParameters;
  const asked = withRfmQuery(parameters, query);
  return JSON.stringify(asked) === JSON.stringify(parameters) ? versioned : { ...versioned, parameters: asked };
}

export interface Sort {
  key: SortKey;
  /** Column of the model, where it is one. */
  column: string | null;
  down: boolean;
}

/** Throws `invalid-request` for what the tables of the model cannot be sorted by. */
export function sortOf(id: ScoreModelId, asked: string): Sort {
  const model = SCORE_MODEL_OF[id];
  const down = asked.startsWith('-');
  const name = down ? asked.slice(1) : asked;
  if (name === 'score' || name === 'name') return { key: name, column: null, down };
  const column = model.columns.find((each) => each.id === name && each.key !== undefined);
  if (!column) {
    const known = ['score', 'name', ...model.columns.filter((each) => each.key).map((each) => each.id)];
    throw refused('sort', `cannot be ${name}; it can be ${known.join(', ')}, each with - downward`);
  }
  return { key: column.key === 1 ? 'k1' : column.key === 2 ? 'k2' : 'k3', column: name, down };
}

export interface Narrow {
  segments: string[] | null;
  industries: string[] | null;
  countries: string[] | null;
  colleague: string | null;
  group: string | null;
  q: string | null;
}

export function narrowOf({ segment, industry, country, colleague, group, q }: TableQuery): Narrow {
  const list = (text: string | undefined) => {
    const names = (text ?? '').split(',').filter((name) => name !== '');
    return names.length === 0 ? null : names;
  };
  const text = q?.trim().toLowerCase() ?? '';
  return {
    segments: list(segment),
    industries: list(industry),
    countries: list(country),
    colleague: colleague ?? null,
    group: group ?? null,
    q: text === '' ? null : text,
  };
}

function refused(field: string, problem: string): MeridianError {
  return new MeridianError('invalid-request', { in: 'query', fields: [{ field, problem }] });
}
