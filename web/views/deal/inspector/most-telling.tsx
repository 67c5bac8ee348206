import { useDeferredValue, useMemo } from 'react';
import { mostTelling, type Telling } from '../../../core/deal/telling.ts';
import { score } from '../../../core/format/score.ts';
import { useLook } from '../../../shell/settings.tsx';
import type { Texts } from '../../../texts/texts.ts';
import { type DealModel, useModel } from '../use-deal.ts';

/** The one fact most worth finding out for a person's reach, or with null for the chain's. */
export function MostTelling({ personId }: { personId: string | null }) {
  const { texts } = useLook();
  const t = texts.deal;
  const model = useModel();
  // It tries every uncertain fact in turn: what is on the screen comes first.
  const { reach } = useDeferredValue(model.after);
  const telling = useMemo(() => mostTelling(reach.facts, model.deal.id, personId), [reach, model.deal.id, personId]);
  if (!telling) return null;
  const [low, now, high] = [telling.low, telling.now, telling.high].map((value) => score(value)) as [
    string,
    string,
    string,
  ];
  return (
    <p className="hint most-telling">
      <b>{t.mostTelling}</b>
      {': '}
      {wordsOf(telling, texts, model)}
      <br />
      <span className="mut">
        {telling.fact.kind === 'attitude' ? t.tellingRange(low, now, high) : t.tellingFalse(low)}
      </span>
    </p>
  );
}

function wordsOf({ fact }: Telling, texts: Texts, { personName, colleagueName }: DealModel): string {
  const t = texts.deal;
  switch (fact.kind) {
    case 'attitude': {
      const name = personName(fact.personId);
      if (fact.attitude === null) return t.tellingAttitudeUnknown(name);
      return t.tellingAttitudeUnsure(name, texts.reach.attitude[fact.attitude] ?? '');
    }
    case 'tie':
      return t.tellingTie(colleagueName(fact.fromId), personName(fact.toId));
    case 'influence':
      return t.tellingInfluence(personName(fact.fromId), personName(fact.toId));
    case 'assumed':
      return t.tellingAssumed(personName(fact.fromId), personName(fact.toId));
  }
}
