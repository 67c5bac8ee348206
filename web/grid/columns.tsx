// Columns that several tables have: the same thing reads, sorts and leads the same way wherever it is listed.
import type { Role } from '../../domain/facts/person.ts';
import { personPath } from '../core/address/address.ts';
import { DASH, day, exactMoney, type Language, money } from '../core/format/format.ts';
import { type Names, nameOf } from '../data/facts.ts';
import { Origin } from '../inspector/origin.tsx';
import { RoleNames } from '../marks/role-names.tsx';
import { StrengthBar } from '../marks/strength-bar.tsx';
import type { Texts } from '../texts/texts.ts';
import { CellLink } from './cell-link.tsx';
import type { GridColumn } from './grid.tsx';

/** What a heading says and how wide it is. */
interface Heading {
  title: string;
  width: number;
  hint?: string;
}
interface SeatedPerson {
  personId: string;
  seats: readonly { accountId: string; title: string | null }[];
}

/** What a row is about, as a link to its page. */
export function nameColumn<Row>(
  heading: Heading,
  name: (row: Row) => string,
  path: (row: Row) => string,
): GridColumn<Row> {
  return {
    id: 'name',
    ...heading,
    value: name,
    render: (row) => (
      <CellLink className="name" path={path(row)}>
        {name(row)}
      </CellLink>
    ),
  };
}

/** Who a person is: the name as a link, the titles of the seats, and where they are. */
export function seatedPersonColumns<Row extends SeatedPerson>(
  { columns: c }: Texts,
  names: Names,
  [name, title, account]: readonly [number, number, number],
): GridColumn<Row>[] {
  return [
    nameColumn(
      { title: c.name, width: name },
      (row) => nameOf(names, 'person', row.personId),
      (row) => personPath(row.personId),
    ),
    {
      id: 'title',
      title: c.title,
      width: title,
      value: (row) => row.seats.flatMap((seat) => seat.title ?? []).join(', ') || null,
    },
    {
      id: 'account',
      title: c.accountId,
      width: account,
      filter: true,
      value: (row) =>
        [...new Set(row.seats.map((seat) => nameOf(names, 'account', seat.accountId)))].join(', ') || null,
    },
  ];
}

/** A strength between 0 and 1 on a bar of its length. */
export function strengthColumn<Row>(id: string, heading: Heading, strength: (row: Row) => number): GridColumn<Row> {
  return { id, ...heading, numeric: true, value: strength, render: (row) => <StrengthBar value={strength(row)} /> };
}

/** An amount in its currency; `exact` to the last digit. */
export function moneyColumn<Row extends { amount: number | null; currency: string | null }>(
  heading: Heading,
  language: Language,
  exact = false,
): GridColumn<Row> {
  const text = exact ? exactMoney : money;
  return {
    id: 'amount',
    ...heading,
    numeric: true,
    value: (row) => row.amount,
    render: (row) => text(row.amount, row.currency, language),
  };
}

/** A day, a dash where it is unknown. */
export function dayColumn<Row>(id: string, heading: Heading, at: (row: Row) => string | null): GridColumn<Row> {
  return { id, ...heading, value: at, render: (row) => day(at(row)) };
}

/** The roles of a person in a decision. */
export function rolesColumn<Row extends { roles: readonly Role[] }>(texts: Texts, heading: Heading): GridColumn<Row> {
  return {
    id: 'roles',
    ...heading,
    value: (row) => row.roles.map((role) => texts.reach.role[role]).join(', ') || null,
    render: (row) => (row.roles.length === 0 ? DASH : <RoleNames roles={row.roles} />),
  };
}

/** Where a fact comes from. */
export function sourceColumn<Row extends Parameters<typeof Origin>[0]>(heading: Heading): GridColumn<Row> {
  return { id: 'source', ...heading, value: (row) => row.source ?? null, render: (row) => <Origin {...row} /> };
}
