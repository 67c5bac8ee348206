// One deal while it is looked at: the facts that are stored, the changes that are tried, and the figures of both.
import { useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { LIST_LIMIT } from '../../../domain/contract/common.ts';
import type { ReachFactsAnswer } from '../../../domain/contract/reach.ts';
import { MEETINGS } from '../../../domain/contract/reach.ts';
import { type DealFigures, dealFigures, type PersonReach } from '../../../domain/reach/deal.ts';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import { type Reach, reachOf } from '../../../domain/reach/reach.ts';
import { type DealFacts, type DealSeat, placesOf } from '../../core/deal/places.ts';
import { tryEdits, withEdit } from '../../core/what-if/fitting.ts';
import { factsOf, type Names, nameOf, namesIn } from '../../data/facts.ts';
import { useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { useEdits } from './use-edits.ts';

/** Figures and what they were computed from. */
export interface Computed {
  reach: Reach;
  figures: DealFigures;
}

export interface DealModel {
  deal: ReachFactsAnswer['deal'];
  /** As stored. */
  facts: DealFacts;
  names: Names;
  personName(id: string): string;
  colleagueName(id: string): string;
  places: ReadonlyMap<string, DealSeat>;
  /** All of ours, also those without a tie to anybody here. */
  colleagues: readonly { id: string; name: string }[];
  before: Computed;
  /** With what is tried; `before` itself where nothing is. */
  after: Computed;
  edits: readonly ReachEdit[];
  /** Places of edits that do not fit the facts any more. */
  refused: readonly number[];
  trying: boolean;
  tryEdit(...edits: ReachEdit[]): void;
  setEdits(edits: readonly ReachEdit[]): void;
  meetings: number;
  setMeetings(meetings: number): void;
}

const DealContext = createContext<DealModel | null>(null);
export const DealProvider = DealContext.Provider;

export function useDeal(): DealModel {
  const model = useContext(DealContext);
  if (!model) throw new Error('useDeal is used outside of DealProvider');
  return model;
}

function useMeetings(): [number, (meetings: number) => void] {
  const [text, setText] = useParam('meetings');
  const asked = Math.round(Number(text ?? MEETINGS.standard));
  const meetings = asked >= 1 && asked <= MEETINGS.most ? asked : MEETINGS.standard;
  return [meetings, (next) => setText(next === MEETINGS.standard ? null : String(next))];
}

export function useDealModel(answer: ReachFactsAnswer): DealModel {
  const { language } = useLook();
  const { deal, facts } = answer;
  const [edits, changeEdits] = useEdits();
  const [meetings, setMeetings] = useMeetings();
  const listed = useQuery(factsOf('colleague', { limit: LIST_LIMIT.most })).data;
  const colleagues = useMemo(() => (listed?.rows ?? []).map(({ id, name }) => ({ id, name })), [listed]);
  const names = useMemo(() => withColleagues(namesIn(language, answer), colleagues), [language, answer, colleagues]);
  const places = useMemo(() => placesOf(facts, deal.accountId), [facts, deal.accountId]);
  const before = useMemo(() => computed(reachOf(facts, deal.id), meetings), [facts, deal.id, meetings]);
  const tried = useMemo(() => tryEdits(facts, deal.id, edits), [facts, deal.id, edits]);
  const after = useMemo(
    () => (tried.facts === facts ? before : computed(reachOf(tried.facts, deal.id), meetings)),
    [tried, facts, before, deal.id, meetings],
  );
  const personName = useCallback((id: string) => nameOf(names, 'person', id), [names]);
  const colleagueName = useCallback((id: string) => nameOf(names, 'colleague', id), [names]);
  const tryEdit = useCallback(
    (...more: ReachEdit[]) => changeEdits((now) => more.reduce<readonly ReachEdit[]>(withEdit, now)),
    [changeEdits],
  );
  const setEdits = useCallback((next: readonly ReachEdit[]) => changeEdits(() => [...next]), [changeEdits]);
  return {
    deal,
    facts,
    names,
    personName,
    colleagueName,
    places,
    colleagues,
    before,
    after,
    edits,
    refused: tried.refused,
    trying: edits.length > 0,
    tryEdit,
    setEdits,
    meetings,
    setMeetings,
  };
}

function withColleagues(names: Names, colleagues: DealModel['colleagues']): Names {
  const all = Object.fromEntries(colleagues.map(({ id, name }) => [id, name]));
  return { ...names, colleague: { ...all, ...names['colleague'] } };
}

function computed(reach: Reach, meetings: number): Computed {
  return { reach, figures: dealFigures(reach, reach.dealId ?? '', meetings) };
}

/** Whether somebody who is still there is against us. */
export function isAgainst({ attitude, departed }: PersonReach): boolean {
  return attitude !== null && attitude < 0 && !departed;
}

export function memberOf({ figures }: Computed, id: string): PersonReach | undefined {
  return figures.persons.find((person) => person.id === id);
}
