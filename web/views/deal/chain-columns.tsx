import type { PersonReach } from '../../../domain/reach/deal.ts';
import { gainText, listed } from '../../core/deal/figure.ts';
import type { Language } from '../../core/format/format.ts';
import { reachText } from '../../core/format/score.ts';
import type { GridColumn } from '../../grid/grid.tsx';
import { AttitudeMark } from '../../marks/attitude-mark.tsx';
import { RoleNames } from '../../marks/role-names.tsx';
import { StatusMark } from '../../marks/status-mark.tsx';
import type { Texts } from '../../texts/texts.ts';
import { ChainName } from './chain-name.tsx';
import { ContestedMark, CutMark, KeyMark } from './marks.tsx';
import { rolesText } from './role-words.ts';
import { Shift, ShiftBar } from './shift.tsx';
import type { DealModel } from './use-deal.ts';

export interface ChainRow {
  id: string;
  name: string;
  title: string | null;
  department: string | null;
  chain: string | null;
  before: PersonReach;
  after: PersonReach;
  /** Names of the key persons who hang on him. */
  cuts: string[];
  contested: boolean;
}

/** The persons of the chain before and after what is tried, by power. */
export function chainRows({ before, after, facts, deal, places, personName }: DealModel): ChainRow[] {
  const was = new Map(before.figures.persons.map((person) => [person.id, person]));
  const chains = new Map(
    facts.decisions.filter((each) => each.dealId === deal.id).map((each) => [each.personId, each.chain]),
  );
  return after.figures.persons.map((person) => ({
    id: person.id,
    name: personName(person.id),
    title: places.get(person.id)?.title ?? null,
    department: places.get(person.id)?.department ?? null,
    chain: chains.get(person.id) ?? null,
    before: was.get(person.id) ?? person,
    after: person,
    cuts: (after.figures.cutPersons.find((cut) => cut.kind === 'person' && cut.id === person.id)?.cuts ?? []).map(
      personName,
    ),
    contested: after.figures.opposition.some((each) => each.id === person.id && each.contested),
  }));
}

/** The columns; while changes are tried, one more for the difference. */
export function chainColumns(texts: Texts, language: Language, trying: boolean): GridColumn<ChainRow>[] {
  const t = texts.deal;
  const choices: Record<string, string> = texts.values.choice;
  const change: GridColumn<ChainRow> = {
    id: 'change',
    title: t.change,
    width: 70,
    numeric: true,
    value: (row) => row.after.reach.point - row.before.reach.point,
    render: (row) => <ChangeCell row={row} />,
  };
  return [
    {
      id: 'name',
      title: t.person,
      width: 156,
      value: (row) => row.name,
      render: (row) => (
        <ChainName name={row.name} gone={row.after.departed} hollow={row.after.departed}>
          {row.after.key && <KeyMark title={t.key} />}
          {row.cuts.length > 0 && <CutMark title={t.cutsOff(listed(row.cuts, language))} />}
          {row.contested && <ContestedMark title={t.contested} />}
        </ChainName>
      ),
    },
    { id: 'title', title: t.title, width: 116, value: (row) => row.title },
    { id: 'department', title: t.department, width: 110, filter: true, value: (row) => row.department },
    {
      id: 'chain',
      title: t.chainLine,
      width: 90,
      filter: true,
      value: (row) => (row.chain ? (choices[row.chain] ?? row.chain) : null),
    },
    {
      id: 'roles',
      title: texts.columns.roles,
      width: 92,
      value: (row) => rolesText(row.after.roles, texts) || null,
      render: (row) => <RoleNames roles={row.after.roles} />,
    },
    {
      id: 'power',
      title: t.power,
      width: 78,
      numeric: true,
      value: (row) => row.after.power,
      render: (row) =>
        row.after.powerStated ? (
          row.after.power
        ) : (
          <i className="mut" title={t.powerOfRoles}>
            {row.after.power}
          </i>
        ),
    },
    {
      id: 'attitude',
      title: t.attitude,
      width: 150,
      value: (row) => row.after.attitude,
      render: (row) => (
        <span className="chain-attitude">
          {row.before.attitude !== row.after.attitude && (
            <>
              <AttitudeMark attitude={row.before.attitude} name={false} size={14} />
              <span className="mut">→</span>
            </>
          )}
          <AttitudeMark attitude={row.after.attitude} size={14} />
        </span>
      ),
    },
    {
      id: 'reach',
      title: t.reach,
      width: trying ? 170 : 130,
      numeric: true,
      value: (row) => row.after.reach.point,
      render: (row) => (
        <span className="chain-reach">
          <span className="num">
            <Shift before={row.before.reach.point} after={row.after.reach.point} gain={false} />
          </span>
          <ShiftBar before={row.before.reach} after={row.after.reach} />
        </span>
      ),
    },
    ...(trying ? [change] : []),
    {
      id: 'status',
      title: t.status,
      width: 116,
      filter: true,
      value: (row) => (row.after.departed ? (choices['left'] ?? null) : texts.reach.status[row.after.status]),
      render: (row) =>
        row.after.departed ? (
          <span title={t.departed}>{choices['left']}</span>
        ) : (
          <StatusMark status={row.after.status} />
        ),
    },
  ];
}

function ChangeCell({ row }: { row: ChainRow }) {
  const change = row.after.reach.point - row.before.reach.point;
  return reachText(row.before.reach.point) === reachText(row.after.reach.point) ? (
    <span className="mut">·</span>
  ) : (
    <b>{gainText(change)}</b>
  );
}
