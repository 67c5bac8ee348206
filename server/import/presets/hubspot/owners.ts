// Owners as colleagues, with the team they are in.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { parseFlag } from '../../../../domain/values/flag.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, fullName } from '../crm.ts';
import type { MappedFact, MappedRow } from '../preset.ts';
import { COLUMNS, RULES } from './columns.ts';
import type { Portal, PortalFile } from './portal.ts';

const OWNER = 'owner called';
const TEAM_NAME = 'name of team';
const MAIN_TEAM = 'main team of owner';
const TEAM = 'team of owner';

function wordOf(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * The owner that a cell names: a warehouse gives the id, an export the name or the e-mail address. A name that several owners
 * have is none of them.
 */
export function ownerFact(text: string, portal: Portal): MappedFact & { id: string } {
  const called = portal.beside.all(OWNER, wordOf(text));
  const id = (called.length === 1 ? called[0] : undefined) ?? text.trim();
  const name = /^\d+$/.test(id) ? `HubSpot owner ${id}` : id;
  return { id, kind: 'colleague', record: { id, name, source: CRM }, mode: 'placeholder' };
}

export const owners: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS.owner, RULES);
    return (row) => {
      const id = cells.id(row, 'id');
      if (id === null) return;
      const name = fullName(cells.text(row, 'first'), cells.text(row, 'last'));
      for (const text of [id, cells.text(row, 'email'), name])
        if (text !== null) portal.beside.add(OWNER, wordOf(text), id);
    };
  },
  open(header, portal) {
    const cells = new Cells(header, COLUMNS.owner, RULES);
    const plans = cells.plans('colleague', [
      ['id', 'id'],
      ['email', 'email'],
    ]);
    return {
      kind: 'colleague',
      used: cells.used(),
      map(row, notes): MappedRow {
        const record: AnyRecord = readCells(plans, row, notes, { source: CRM });
        const name = fullName(cells.text(row, 'first'), cells.text(row, 'last')) ?? cells.text(row, 'email');
        record['name'] = name ?? `HubSpot owner ${record['id']}`;
        const team = teamOf(portal, String(record['id']));
        if (team !== undefined) record['team'] = team;
        return { facts: [{ kind: 'colleague', record, mode: 'stated' }] };
      },
    };
  },
};

function teamOf(portal: Portal, ownerId: string): string | undefined {
  const { beside } = portal;
  const team = beside.first(MAIN_TEAM, ownerId) ?? beside.first(TEAM, ownerId);
  return team === undefined ? undefined : beside.first(TEAM_NAME, team);
}

export const teams: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS.team, RULES);
    return (row) => {
      const [id, name] = [cells.id(row, 'id'), cells.text(row, 'name')];
      if (id !== null && name !== null) portal.beside.add(TEAM_NAME, id, name);
    };
  },
  open(header) {
    const cells = new Cells(header, COLUMNS.team, RULES);
    return { kind: 'colleague', used: cells.used(), map: () => ({ facts: [] }) };
  },
};

export const ownerTeams: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS['owner-team'], RULES);
    return (row) => {
      const [owner, team] = [cells.id(row, 'owner'), cells.id(row, 'team')];
      const isMain = parseFlag(cells.text(row, 'primary') ?? '') === true;
      if (owner !== null && team !== null) portal.beside.add(isMain ? MAIN_TEAM : TEAM, owner, team);
    };
  },
  open(header) {
    const cells = new Cells(header, COLUMNS['owner-team'], RULES);
    return { kind: 'colleague', used: cells.used(), map: () => ({ facts: [] }) };
  },
};
