// Everything C139 says of a deal; the server and the browser ask the same function.
import { type ChainPortrait, chainPortrait } from '../reach/deal.ts';
import type { Reach } from '../reach/reach.ts';
import type { C139Facts } from './facts.ts';
import type { Gap } from './gap.ts';
import { gapsOf } from './gaps.ts';
import { type CheckedScore, type Score, scoreAsProposed, scoreOf } from './score.ts';
import type { Template } from './template.ts';
import type { Templates } from './templates.ts';

export interface DealC139 {
  chain: ChainPortrait;
  /** By the template asked for. */
  score: CheckedScore;
  /** By the template that has zones; the same where the one asked for has them. */
  zones: CheckedScore;
  /** By the template that has zones, if all that the power map proposes were confirmed. */
  proposed: Score;
  gaps: Gap[];
  /** Which single fact would add most to the score as known; null where none adds anything, or the score is none. */
  mostTelling: Gap | null;
}

/** `reach` is that of the deal; `facts` are its own. */
export function c139Of(reach: Reach, dealId: string, facts: C139Facts, templates: Templates): DealC139 {
  const { asked, points, zones } = templates;
  const chain = chainPortrait(reach, dealId);
  const scores = new Map<Template, CheckedScore>();
  const by = (template: Template) => {
    const known = scores.get(template) ?? scoreOf(template, chain, facts);
    scores.set(template, known);
    return known;
  };
  const gaps = gapsOf(reach, chain, { template: asked, score: by(asked) }, { template: points, score: by(points) });
  return {
    chain,
    score: by(asked),
    zones: by(zones),
    proposed: scoreAsProposed(zones, chain, facts),
    gaps,
    mostTelling: mostTellingOf(gaps),
  };
}

/** Of the gaps the one whose closing gains most, of equal ones the first. */
function mostTellingOf(gaps: readonly Gap[]): Gap | null {
  const most = gaps.reduce<Gap | null>((best, gap) => ((gap.gain ?? 0) > (best?.gain ?? 0) ? gap : best), null);
  return most;
}
