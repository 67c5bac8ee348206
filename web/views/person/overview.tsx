import type { StoredOne } from '../../data/facts.ts';
import { ReachPart } from '../../inspector/reach-part.tsx';
import { useLook } from '../../shell/settings.tsx';
import { Hanging } from '../hanging/hanging-deals.tsx';
import { Completeness } from './completeness.tsx';
import { OpenParts } from './open-parts.tsx';
import { PersonFacts } from './person-facts.tsx';
import { Seats } from './seats.tsx';

/** What matters of a person at a glance: reach and what hangs on him, his seats, the facts, what is not known. */
export function Overview({ person }: { person: StoredOne<'person'> }) {
  const { texts } = useLook();
  const t = texts.personPage;
  return (
    <div className="person-overview">
      <div className="person-column">
        <section className="card person-card">
          <h2>{t.reach}</h2>
          <ReachPart personId={person.id} across />
        </section>
        <section className="card person-card">
          <h2>{t.openParts}</h2>
          <OpenParts id={person.id} />
        </section>
        <section className="card person-card">
          <h2>{texts.person.seats}</h2>
          <Seats person={person} />
        </section>
      </div>
      <div className="person-column">
        <section className="card person-card">
          <h2>{t.hanging}</h2>
          <Hanging id={person.id} />
        </section>
        <section className="card person-card">
          <h2>{t.completeness}</h2>
          <Completeness person={person} />
        </section>
        <section className="card person-card">
          <h2>{texts.account.facts}</h2>
          <PersonFacts person={person} />
        </section>
      </div>
    </div>
  );
}
