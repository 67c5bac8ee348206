// Opportunities of Salesforce as deals, and their contact roles as decisions.
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { rolesOfWords } from '../../../../domain/persons/role-words.ts';
import type { Beside } from '../beside.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, isDeleted } from '../crm.ts';
import type { MappedFact, MappedRow, TableMapping } from '../preset.ts';
import { stanceInDeal, stanceOfRow } from '../stance.ts';
import { ownerFact } from './accounts.ts';
import { isOurForm, RULES } from './id.ts';
import { COLUMNS } from './objects.ts';

/** What is noted of other rows. */
const ROLE = 'salesforce role';
const PRIMARY = 'salesforce primary contact';
const OPPORTUNITY = 'salesforce opportunity';
const IN_DEAL = 'salesforce contact in a deal';

export function opportunities(header: readonly string[]): TableMapping {
  const cells = new Cells(header, COLUMNS.opportunity, RULES);
  const plans = cells.plans('deal', [
    ['id', 'id'],
    ['name', 'name'],
    ['account', 'accountId'],
    ['stage', 'stage'],
    ['amount', 'amount'],
    ['currency', 'currency'],
    ['opened', 'openedOn'],
    ['closes', 'closeOn'],
  ]);
  return {
    kind: 'deal',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const record = readCells(plans, row, notes, { source: CRM });
      if (cells.has('closed') || cells.has('won'))
        record['outcome'] = outcomeOf(
          cells.flag(row, 'closed', notes),
          cells.flag(row, 'won', notes),
          cells.text(row, 'stage') ?? '',
        );
      const facts: MappedFact[] = [];
      const owner = cells.id(row, 'owner');
      if (cells.has('owner')) record['colleagueIds'] = owner ? [owner] : [];
      if (owner) facts.push(ownerFact(owner));
      facts.push({ kind: 'deal', record, mode: 'stated' });
      return { facts };
    },
  };
}

/** Some exports leave a false flag empty: a closed deal is lost when it is said not to be won, or its stage says so. */
function outcomeOf(closed: boolean | null, won: boolean | null, stage: string): string | null {
  if (won === true) return 'won';
  if (closed === true) return won === false || /\blost\b|丢单|输单/i.test(stage) ? 'lost' : null;
  return closed === false ? 'open' : null;
}

/** The ids of opportunities that do not tell by their form what they are. */
export function surveyOpportunities(header: readonly string[], beside: Beside): (row: string[]) => void {
  const cells = new Cells(header, COLUMNS.opportunity, RULES);
  return (row) => {
    const id = cells.id(row, 'id');
    if (id !== null && !isOurForm(id)) beside.add(OPPORTUNITY, id, '');
  };
}

/** Whether what an activity is about is an opportunity: its id begins with 006, or the files have it as one. */
export function isOpportunity(id: string, beside: Beside): boolean {
  return isOurForm(id) ? id.startsWith('006') : beside.has(OPPORTUNITY, id);
}

function partOf(dealId: string, personId: string): string {
  return `${dealId} ${personId}`;
}

/** A contact may have several roles in one opportunity, a row each: together they are one part in the decision. */
export function surveyContactRoles(header: readonly string[], beside: Beside): (row: string[]) => void {
  const cells = new Cells(header, COLUMNS.opportunitycontactrole, RULES);
  const ignored = { error: () => undefined, warn: () => undefined };
  return (row) => {
    const dealId = cells.id(row, 'opportunity');
    const personId = cells.id(row, 'contact');
    if (dealId === null || personId === null || cells.flag(row, 'deleted', ignored) === true) return;
    beside.add(IN_DEAL, personId, '');
    const role = cells.text(row, 'role');
    if (role !== null) beside.add(ROLE, partOf(dealId, personId), role.trim());
    if (cells.flag(row, 'primary', ignored) === true) beside.add(PRIMARY, partOf(dealId, personId), '');
  };
}

export function isInDeal(personId: string, beside: Beside): boolean {
  return beside.has(IN_DEAL, personId);
}

export function contactRoles(header: readonly string[], beside: Beside): TableMapping {
  const cells = new Cells(header, COLUMNS.opportunitycontactrole, RULES);
  return {
    kind: 'decision',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const dealId = cells.id(row, 'opportunity');
      const personId = cells.id(row, 'contact');
      if (dealId === null) notes.error(cells.called('opportunity'), 'missing-value');
      if (personId === null) notes.error(cells.called('contact'), 'missing-value');
      cells.flag(row, 'primary', notes);
      const said = stanceOfRow(cells, row, notes);
      if (dealId === null || personId === null) return null;
      const role = cells.text(row, 'role');
      const [unknown] = role === null ? [] : rolesOfWords([role]).unknown;
      if (unknown !== undefined) notes.warn(cells.called('role'), 'unknown-role', { value: unknown });
      const record: AnyRecord = { dealId, personId, source: CRM, ...stanceInDeal(said, personId, beside) };
      const words = beside.all(ROLE, partOf(dealId, personId));
      const primary = beside.has(PRIMARY, partOf(dealId, personId));
      if (cells.has('role')) record['roles'] = rolesOfWords(words).roles;
      record['evidence'] = evidenceOf(words, primary);
      return { facts: [{ kind: 'decision', record, mode: 'stated' }] };
    },
  };
}

/** The role as the other system has it, and whether it names this contact as the primary one. */
function evidenceOf(words: readonly string[], primary: boolean): string | null {
  const roles = words.length > 0 ? `Salesforce contact role: ${words.join('; ')}` : null;
  if (!primary) return roles;
  return roles === null ? 'Salesforce primary contact' : `${roles} (primary contact)`;
}
