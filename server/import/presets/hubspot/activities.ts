// Activities as interactions: calls, e-mails, meetings and messages between an owner and contacts.
import type { CHANNELS, DIRECTIONS } from '../../../../domain/facts/business.ts';
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import { Cells } from '../cells.ts';
import { CRM, isDeleted } from '../crm.ts';
import type { MappedRow, RowNotes } from '../preset.ts';
import { type Activity, COLUMNS, RULES } from './columns.ts';
import { ownerFact } from './owners.ts';
import type { Portal, PortalFile } from './portal.ts';

type Channel = (typeof CHANNELS)[number];
type Direction = (typeof DIRECTIONS)[number];
type ActivityCells = Cells<keyof typeof COLUMNS.engagement>;

const CHANNELS_OF: Record<string, Channel> = {
  CALL: 'call',
  MEETING: 'meeting',
  EMAIL: 'email',
  INCOMING_EMAIL: 'email',
  FORWARDED_EMAIL: 'email',
  COMMUNICATION: 'message',
  SMS: 'message',
  WHATS_APP: 'message',
  LINKEDIN_MESSAGE: 'message',
  CONVERSATION_SESSION: 'message',
  POSTAL_MAIL: 'message',
};
/** A task that was done and was a contact in itself. */
const TASKS: Record<string, Channel> = {
  CALL: 'call',
  EMAIL: 'email',
  MEETING: 'meeting',
  LINKED_IN: 'message',
  LINKED_IN_MESSAGE: 'message',
};
/** Calls and meetings that did not take place, as status, outcome or the id of a standard outcome. */
const NOT_REACHED = new Set([
  'NO_ANSWER',
  'BUSY',
  'FAILED',
  'CANCELED',
  'CANCELLED',
  'MISSED',
  'QUEUED',
  'RINGING',
  'CONNECTING',
  'CALLING_CRM_USER',
  'WRONG_NUMBER',
  'LEFT_VOICEMAIL',
  'LEFT_LIVE_MESSAGE',
  'NO_SHOW',
  'RESCHEDULED',
  '73A0D17F_1163_4015_BDD5_EC830791DA20',
  '9D9162E7_6CF3_4944_BF63_4DFF82258764',
  '17B47FEE_58DE_441E_A44C_C6300D46F273',
  'B2CF5968_551E_4856_9783_52B3DA59A7D0',
  'A4C4C377_D246_4B32_A13B_75A56A4CD0FF',
]);

const KIND = 'kind of engagement';
const OWNER = 'owner of engagement';
const AT = 'time of engagement';
/** Engagements that a table of their kind describes too. */
const DETAILED = 'engagement in detail';

function wordOf(text: string | null): string {
  return (text ?? '')
    .trim()
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
}

/** The table that lists all engagements, or the file of one kind of them. */
export function activities(activity: Activity | null): PortalFile {
  return {
    survey(header, portal) {
      const cells = new Cells(header, COLUMNS.engagement, RULES);
      return (row) => {
        const id = cells.id(row, 'id');
        if (id === null) return;
        portal.noteRow('engagement', id, false);
        if (activity !== null) portal.beside.add(DETAILED, id, '');
        const noted = [
          [KIND, cells.text(row, 'kind')],
          [OWNER, cells.text(row, 'owner')],
          [AT, cells.text(row, 'at')],
        ] as const;
        if (activity === null)
          for (const [what, text] of noted) if (text !== null) portal.beside.add(what, id, text.trim());
      };
    },
    open(header, portal) {
      const cells = new Cells(header, COLUMNS.engagement, RULES);
      return {
        kind: 'interaction',
        used: cells.used(),
        map(row, notes): MappedRow | null {
          if (isDeleted(cells, row, notes)) return null;
          const id = cells.id(row, 'id');
          if (id === null) {
            notes.error(cells.called('id'), 'missing-value');
            return null;
          }
          if (activity === null && portal.beside.has(DETAILED, id)) return { facts: [] };
          const kind = wordOf(cells.text(row, 'kind') ?? portal.beside.first(KIND, id) ?? activity);
          const channel = channelOf(cells, row, kind);
          if (channel === null) {
            notes.warn(cells.called('kind'), 'not-a-contact', { value: kind });
            return null;
          }
          const record: AnyRecord = { id, channel, direction: directionOf(cells, row, kind), source: CRM };
          record['subject'] = cells.text(row, 'subject');
          record['at'] = atOf(cells, row, kind, portal.beside.first(AT, id), notes);
          return withParticipants(cells, row, record, portal, notes);
        },
      };
    },
  };
}

function channelOf(cells: ActivityCells, row: string[], kind: string): Channel | null {
  const outcomes = [cells.text(row, 'callStatus'), cells.text(row, 'callOutcome'), cells.text(row, 'meetingOutcome')];
  if (outcomes.some((outcome) => NOT_REACHED.has(wordOf(outcome)))) return null;
  if (kind !== 'TASK') return CHANNELS_OF[kind] ?? null;
  const done = wordOf(cells.text(row, 'taskStatus')) === 'COMPLETED';
  return done ? (TASKS[wordOf(cells.text(row, 'taskType'))] ?? null) : null;
}

function directionOf(cells: ActivityCells, row: string[], kind: string): Direction | null {
  if (kind === 'INCOMING_EMAIL') return 'in';
  switch (wordOf(cells.text(row, 'emailDirection') ?? cells.text(row, 'callDirection'))) {
    case 'INCOMING_EMAIL':
    case 'INCOMING':
    case 'INBOUND':
      return 'in';
    case 'EMAIL':
    case 'OUTGOING':
    case 'OUTBOUND':
      return 'out';
    default:
      return null;
  }
}

/** When it took place: a meeting when it began, a task when it was done. */
function atOf(
  cells: ActivityCells,
  row: string[],
  kind: string,
  noted: string | undefined,
  notes: RowNotes,
): string | null {
  const own = cells.firstText(row, 'start', 'taskDone', 'at');
  if (own === null && noted !== undefined) return cells.instantOf(noted, 'at', notes);
  return cells.instant(row, kind === 'TASK' ? ['taskDone', 'at'] : ['start', 'at'], notes);
}

function withParticipants(
  cells: ActivityCells,
  row: string[],
  record: AnyRecord,
  portal: Portal,
  notes: RowNotes,
): MappedRow | null {
  const id = String(record['id']);
  const owner = cells.text(row, 'owner') ?? portal.beside.first(OWNER, id) ?? null;
  const people = portal.liveOf('contact', [
    ...cells.ids(row, 'contacts'),
    ...portal.associated('engagement', id, 'contact'),
  ]);
  if (owner === null || people.length === 0) {
    const missing = [...(owner === null ? ['colleague'] : []), ...(people.length === 0 ? ['person'] : [])];
    notes.warn(null, 'without-participant', { kind: missing.join(', ') });
    return null;
  }
  const fact = ownerFact(owner, portal);
  record['colleagueIds'] = [fact.id];
  record['personIds'] = people.toSorted();
  const deals = portal
    .liveOf('deal', [...cells.ids(row, 'deals'), ...portal.associated('engagement', id, 'deal')])
    .filter((deal) => portal.keepsDeal(deal));
  record['dealId'] = deals[0] ?? null;
  if (deals.length > 1) notes.warn(null, 'only-first-taken', { value: deals[0] ?? '' });
  return { facts: [fact, { kind: 'interaction', record, mode: 'stated' }] };
}
