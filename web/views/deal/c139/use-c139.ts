// What C139 says of the deal that is looked at, for the parts that show it.
import { createContext, useContext } from 'react';
import { gapKey } from '../../../../domain/c139/gap.ts';
import type { C139Answer } from '../../../../domain/contract/c139.ts';
import type { C139Gap } from '../../../../domain/contract/c139-parts.ts';
import type { TemplateAnswer } from '../../../../domain/contract/c139-templates.ts';
import type { Selection } from '../../../core/address/address.ts';
import type { TemplateItem } from '../../../core/c139/answers.ts';
import type { GapNames } from '../../../core/c139/gap-words.ts';
import type { Names } from '../../../data/facts.ts';
import { useParam } from '../../../shell/place.ts';

export interface KnownC139 {
  answer: C139Answer;
  /** The one the deal is looked at by. */
  template: TemplateAnswer;
  templates: readonly TemplateAnswer[];
  names: Names;
  gapNames: GapNames;
  person(id: string): string;
  colleague(id: string): string;
  itemOf(id: string): TemplateItem | undefined;
  /** Why nothing can be said now: a day in the past is looked at; empty where it can. */
  locked: string;
}

export const C139Context = createContext<KnownC139 | null>(null);

export function useC139(): KnownC139 {
  const known = useContext(C139Context);
  if (known === null) throw new Error('A part of C139 is used outside of it');
  return known;
}

/** The template in the address; undefined is the standard one. */
export function useTemplate(): [string | undefined, (template: string | null) => void] {
  const [template, setTemplate] = useParam('template');
  return [template ?? undefined, (next) => setTemplate(next, true)];
}

/** What the inspector shows of C139: an item, or a figure with its ledger. */
const ITEM = 'c139-item';
export const SCORE_FIGURE: Selection = { kind: 'c139', id: 'score' };
/** What a coach confirms of the score. */
export const COACH_FIGURE: Selection = { kind: SCORE_FIGURE.kind, id: 'coach' };
const GAIN = 'c139-gain';
export function gainSelection(gap: C139Gap): Selection {
  return { kind: GAIN, id: gapKey(gap) };
}
export function selectedGain(selection: Selection): string | null {
  return selection.kind === GAIN ? selection.id : null;
}
export function itemSelection(item: string): Selection {
  return { kind: ITEM, id: item };
}
export function isC139({ kind }: Selection): boolean {
  return kind === SCORE_FIGURE.kind || kind === ITEM || kind === GAIN;
}
export function selectedItem(selection: Selection): string | null {
  return selection.kind === ITEM ? selection.id : null;
}
