import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { accountPath, explorePath, powerMapPath, routesPath } from '../../core/address/address.ts';
import { day, nameIn } from '../../core/format/format.ts';
import { fact, type StoredOne } from '../../data/facts.ts';
import { personDecisions, personTies } from '../../data/people.ts';
import { PersonFlags } from '../../inspector/person-flags.tsx';
import { BranchesOutlined, EditOutlined, ShareAltOutlined } from '../../marks/icons.tsx';
import { Bones } from '../../shell/bones.tsx';
import { useCrumbs } from '../../shell/crumbs.tsx';
import { Page } from '../../shell/page.tsx';
import { useAsOf, useGo, useHref, useSelection } from '../../shell/place.ts';
import { Problem } from '../../shell/problem.tsx';
import { useLook } from '../../shell/settings.tsx';
import { ViewTabs } from '../../shell/view-tabs.tsx';
import { History } from '../account/history.tsx';
import { EditFact } from '../edit/edit-fact.tsx';
import { Influences } from './influences.tsx';
import { Interactions } from './interactions.tsx';
import { Overview } from './overview.tsx';
import { Parts } from './parts.tsx';
import { PersonInspector } from './person-inspector.tsx';
import { Ties } from './ties.tsx';
import '../account/account.css';
import './person.css';

/** One person with all that is stated about him and all that follows from it. */
export function PersonPage() {
  const { id = '' } = useParams();
  const query = useQuery(fact('person', id, useAsOf()));
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  if (!query.data)
    return (
      <Page title="" heading={<h1>{'\u00a0'}</h1>}>
        <Bones rows={10} />
      </Page>
    );
  return <PersonBody key={id} person={query.data} />;
}

function PersonBody({ person }: { person: StoredOne<'person'> }) {
  const { texts, language } = useLook();
  const t = texts.personPage;
  const go = useGo();
  const asOf = useAsOf();
  const [selection] = useSelection();
  const [editing, setEditing] = useState(false);
  const ties = useQuery(personTies(person.id, asOf)).data;
  const parts = useQuery(personDecisions(person.id, asOf)).data;
  const name = nameIn(language, person);
  const seat = person.seats.find((each) => each.inForce);
  const crumb = seat
    ? [
        {
          name: nameIn(language, { name: seat.accountName, nameEn: seat.accountNameEn }),
          path: accountPath(seat.accountId),
        },
      ]
    : [];
  useCrumbs([{ name: texts.frame.decisionMakers, path: '/decision-makers' }, ...crumb, { name }]);
  const counted = (word: string, count: number | undefined) => (count === undefined ? word : `${word} ${count}`);
  return (
    <Page
      title={name}
      sub={<Sub person={person} />}
      actions={
        <>
          <Button icon={<BranchesOutlined />} onClick={() => go(routesPath({ to: person.id }))}>
            {texts.frame.routes}
          </Button>
          <Button icon={<ShareAltOutlined />} onClick={() => go(explorePath('person', person.id))}>
            {texts.frame.explore}
          </Button>
          <Button type="primary" icon={<EditOutlined />} onClick={() => setEditing(true)}>
            {texts.account.edit}
          </Button>
        </>
      }
      inspector={selection ? <PersonInspector personId={person.id} selection={selection} /> : undefined}
    >
      <ViewTabs
        items={[
          { key: 'overview', label: texts.account.overview, children: <Overview person={person} /> },
          { key: 'deals', label: counted(texts.account.deals, parts?.rows.length), children: <Parts id={person.id} /> },
          { key: 'ties', label: counted(t.ties, ties?.rows.length), children: <Ties id={person.id} /> },
          { key: 'influences', label: t.influences, children: <Influences id={person.id} /> },
          { key: 'interactions', label: texts.account.interactions, children: <Interactions id={person.id} /> },
          { key: 'history', label: texts.account.history, children: <History of={{ personId: person.id }} /> },
        ]}
      />
      {editing && <EditFact kind="person" id={person.id} onClose={() => setEditing(false)} />}
    </Page>
  );
}

function Sub({ person }: { person: StoredOne<'person'> }) {
  const { texts, language } = useLook();
  const href = useHref();
  const words: Record<string, string> = texts.values.choice;
  const other = language === 'zh' ? person.nameEn : person.name;
  const held = person.seats.filter((seat) => seat.inForce);
  const accountName = (seat: (typeof held)[number]) =>
    nameIn(language, { name: seat.accountName, nameEn: seat.accountNameEn });
  return (
    <span className="account-sub">
      {other && other !== nameIn(language, person) && <span>{other}</span>}
      <PersonFlags {...person} />
      {held.map((seat) => (
        <span key={seat.seatId}>
          {[seat.title, seat.department, seat.layer && words[seat.layer]].filter(Boolean).join(' · ')}{' '}
          <Link to={href(accountPath(seat.accountId))}>{accountName(seat)}</Link> ·{' '}
          <Link to={href(powerMapPath(seat.accountId))}>{texts.audit.powerMaps}</Link>
        </span>
      ))}
      <span>
        {texts.person.lastContact} {day(person.lastContact)}
      </span>
    </span>
  );
}
