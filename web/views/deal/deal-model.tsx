import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo } from 'react';
import { LIST_LIMIT } from '../../../domain/contract/common.ts';
import { MEETINGS } from '../../../domain/contract/reach.ts';
import type { ReachFactsAnswer } from '../../../domain/contract/reach-facts.ts';
import { dealFigures } from '../../../domain/reach/deal.ts';
import type { ReachEdit } from '../../../domain/reach/edits.ts';
import { type Reach, reachOf } from '../../../domain/reach/reach.ts';
import { placesOf } from '../../core/deal/places.ts';
import { tryEdits, withEdit } from '../../core/what-if/fitting.ts';
import { factsOf, type Names, nameOf, namesIn } from '../../data/facts.ts';
import { useParam } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { type Computed, KnownContext, type KnownDeal, TriedContext, type TriedDeal } from './use-deal.ts';
import { useEdits } from './what-if/use-edits.ts';

/** Computes a deal and what is tried in it, and gives both to its parts. */
export function DealModel({ answer, children }: { answer: ReachFactsAnswer; children: ReactNode }) {
  const { language } = useLook();
  const { deal, facts, c139 } = answer;
  const [edits, changeEdits] = useEdits();
  const [meetings, setMeetings] = useMeetings();
  const listed = useQuery(factsOf('colleague', { limit: LIST_LIMIT.most })).data;
  const before = useMemo(() => computed(reachOf(facts, deal.id), meetings), [facts, deal.id, meetings]);
  const known = useMemo((): KnownDeal => {
    const colleagues = (listed?.rows ?? []).map(({ id, name }) => ({ id, name }));
    const names = withColleagues(namesIn(language, answer), colleagues);
    return {
      deal,
      facts,
      c139,
      names,
      personName: (id) => nameOf(names, 'person', id),
      colleagueName: (id) => nameOf(names, 'colleague', id),
      places: placesOf(facts, deal.accountId),
      colleagues,
      before,
      tryEdit: (...more) => changeEdits((now) => more.reduce<readonly ReachEdit[]>(withEdit, now)),
      setEdits: (next) => changeEdits(() => next),
    };
  }, [answer, deal, facts, c139, listed, language, before, changeEdits]);
  const tried = useMemo((): TriedDeal => {
    const { facts: edited, refused } = tryEdits(facts, deal.id, edits);
    const after = edited === facts ? before : computed(reachOf(edited, deal.id), meetings);
    return { after, edits, refused, trying: edits.length > 0, meetings, setMeetings };
  }, [facts, deal.id, edits, before, meetings, setMeetings]);
  return (
    <KnownContext value={known}>
      <TriedContext value={tried}>{children}</TriedContext>
    </KnownContext>
  );
}

function computed(reach: Reach, meetings: number): Computed {
  return { reach, figures: dealFigures(reach, reach.dealId ?? '', meetings) };
}

function withColleagues(names: Names, colleagues: KnownDeal['colleagues']): Names {
  const all = Object.fromEntries(colleagues.map(({ id, name }) => [id, name]));
  return { ...names, colleague: { ...all, ...names['colleague'] } };
}

function useMeetings(): [number, (meetings: number) => void] {
  const [text, setText] = useParam('meetings');
  const asked = Math.round(Number(text ?? MEETINGS.standard));
  const meetings = asked >= 1 && asked <= MEETINGS.most ? asked : MEETINGS.standard;
  const set = useCallback((next: number) => setText(next === MEETINGS.standard ? null : String(next)), [setText]);
  return [meetings, set];
}
