// One deal while it is looked at: what is known of it, and what is tried. They are two contexts, so that a step of a what-if
// draws only what reads its figures.
import { createContext, useContext, useMemo } from 'react';
import type { C139Facts } from '../../../domain/c139/facts.ts';
import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import type { DealFigures, PersonReach } from '../../../domain/reach/deal.ts';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import type { Reach } from '../../../domain/reach/reach.ts';
import type { DealFacts, DealSeat } from '../../core/deal/places.ts';
import type { Names } from '../../data/facts.ts';

/** Figures and what they were computed from. */
export interface Computed {
  reach: Reach;
  figures: DealFigures;
}

export interface KnownDeal {
  deal: ReachFactsAnswer['deal'];
  /** As stored. */
  facts: DealFacts;
  /** What is stated of its C139, and who coaches. */
  c139: C139Facts;
  names: Names;
  personName(id: string): string;
  colleagueName(id: string): string;
  places: ReadonlyMap<string, DealSeat>;
  /** All of ours, also those without a tie to anybody here. */
  colleagues: readonly { id: string; name: string }[];
  before: Computed;
  tryEdit(...edits: ReachEdit[]): void;
  setEdits(edits: readonly ReachEdit[]): void;
}

export interface TriedDeal {
  /** With what is tried; what was before where nothing is. */
  after: Computed;
  edits: readonly ReachEdit[];
  /** Places of edits that do not fit the facts any more. */
  refused: readonly number[];
  trying: boolean;
  meetings: number;
  setMeetings(meetings: number): void;
}
export type DealModel = KnownDeal & TriedDeal;

export const KnownContext = createContext<KnownDeal | null>(null);
export const TriedContext = createContext<TriedDeal | null>(null);

export function useDeal(): KnownDeal {
  return provided(useContext(KnownContext));
}

export function useTried(): TriedDeal {
  return provided(useContext(TriedContext));
}

/** Both, for what is made of both. */
export function useModel(): DealModel {
  const [known, tried] = [useDeal(), useTried()];
  return useMemo(() => ({ ...known, ...tried }), [known, tried]);
}

function provided<T>(value: T | null): T {
  if (value === null) throw new Error('A part of a deal is used outside of its page');
  return value;
}

export function memberOf({ figures }: Computed, id: string): PersonReach | undefined {
  return figures.persons.find((person) => person.id === id);
}

/** Whether somebody who is still there is against us. */
export function isAgainst({ attitude, departed }: PersonReach): boolean {
  return attitude !== null && attitude < 0 && !departed;
}
