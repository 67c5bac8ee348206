import { Link } from 'react-router';
import type { RoutesAnswer } from '../../../domain/contract/routes.ts';
import { REACH_MODEL } from '../../../domain/reach/model.ts';
import { personPath } from '../../core/address/address.ts';
import { reachText, score } from '../../core/format/score.ts';
import { type Names, nameOf } from '../../data/facts.ts';
import { useHref } from '../../shell/place.ts';
import { useLook } from '../../shell/settings.tsx';

/** Whom to meet first: what a first good meeting with each would make of the reach. */
export function Meetings({ answer, names }: { answer: RoutesAnswer; names: Names }) {
  const { texts } = useLook();
  const t = texts.routes;
  const href = useHref();
  const direct = REACH_MODEL.tieOfMeeting;
  if (answer.none?.reason === 'left' || answer.reach.point >= direct) return null;
  const name = nameOf(names, 'person', answer.to);
  return (
    <section className="routes-one">
      <h3>{t.meetings}</h3>
      <ul className="meetings">
        {answer.meetings.map(({ id, reach }) => (
          <li key={id}>
            <Link to={href(personPath(id))}>{nameOf(names, 'person', id)}</Link>{' '}
            <span className="mut">{t.meetingGives(reachText(answer.reach.point), reachText(reach))}</span>
          </li>
        ))}
        <li className="mut">{t.meetDirectly(name, score(direct))}</li>
      </ul>
    </section>
  );
}
