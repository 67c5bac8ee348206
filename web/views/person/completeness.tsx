import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useState } from 'react';
import { type Knowable, knowableOf } from '../../core/person/completeness.ts';
import { nameOf, namesIn, type StoredOne } from '../../data/facts.ts';
import { personDecisions, personTies } from '../../data/people.ts';
import { Bones } from '../../shell/bones.tsx';
import { useAsOf } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';
import { EditFact } from '../edit/edit-fact.tsx';
import { FactForm } from '../edit/fact-form.tsx';

/** How much of what is worth knowing of a person is known; what is missing is a door to where it is stated. */
export function Completeness({ person }: { person: StoredOne<'person'> }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const asOf = useAsOf();
  const ties = useQuery(personTies(person.id, asOf)).data;
  const parts = useQuery(personDecisions(person.id, asOf)).data;
  const [stating, setStating] = useState<Knowable | null>(null);
  if (!ties || !parts) return <Bones rows={3} />;
  const items = knowableOf({ person, seats: person.seats, ties: ties.rows, decisions: parts.rows });
  const known = items.filter((item) => item.known).length;
  const names = namesIn(language, parts);
  const missing = items.filter((item) => !item.known);
  const close = () => setStating(null);
  return (
    <>
      <div className="overview-known">
        <span className="mut">{t.knownOf(known, items.length)}</span>
        <Progress percent={Math.round((known / items.length) * 100)} showInfo={false} size="small" />
      </div>
      {missing.length === 0 ? (
        <p className="panel-empty">{t.allKnown}</p>
      ) : (
        <ul className="missing">
          {missing.map((item) => (
            <li key={`${item.what} ${item.where?.id}`}>
              <button type="button" className="chip plain" onClick={() => setStating(item)}>
                {t.knowable[item.what]}
                {item.dealId && <span className="mut">{nameOf(names, 'deal', item.dealId)}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {stating?.where && <EditFact kind={stating.where.kind} id={stating.where.id} onClose={close} />}
      {stating && !stating.where && (
        <FactForm
          kind={stating.what === 'tie' ? 'tie' : 'holder'}
          preset={{ personId: person.id }}
          names={{ person: { [person.id]: person.name } }}
          onClose={close}
        />
      )}
    </>
  );
}
