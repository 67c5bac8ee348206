// Tasks and events of Salesforce as interactions: completed calls, e-mails and meetings with a contact.
import type { CHANNELS, DIRECTIONS } from '../../../../domain/facts/business.ts';
import type { AnyRecord } from '../../../../domain/facts/registry.ts';
import type { Beside } from '../beside.ts';
import { Cells } from '../cells.ts';
import { readCells } from '../columns.ts';
import { CRM, isDeleted } from '../crm.ts';
import type { MappedRow, RowNotes, TableMapping } from '../preset.ts';
import { ownerFact } from './accounts.ts';
import { isOpportunity } from './deals.ts';
import { isOurForm, RULES } from './id.ts';
import { COLUMNS } from './objects.ts';

type Channel = (typeof CHANNELS)[number];
type Direction = (typeof DIRECTIONS)[number];

/** Kinds of task and event that are a contact; an organisation's own words count where they say one of these. */
const CHANNEL_WORDS: readonly (readonly [RegExp, Channel])[] = [
  [/\bcall\b|电话|通话/i, 'call'],
  [/\be-?mail\b|邮件/i, 'email'],
  [/\bvisit\b|拜访|上门/i, 'visit'],
  [/\bmeeting\b|会议|会面|\bdemo\b/i, 'meeting'],
  [/\blinkedin\b|\bsms\b|\bmessage\b|\bwechat\b|微信|短信/i, 'message'],
];

function channelOfWord(word: string | null): Channel | null {
  return CHANNEL_WORDS.find(([words]) => word !== null && words.test(word))?.[1] ?? null;
}

/** A mail to a list is no contact with a person. Subjects are read only as the system itself writes them. */
function channelOfTask(subtype: string | null, type: string | null, subject: string | null): Channel | null {
  if (subtype !== null && /^list\s*email$/i.test(subtype)) return null;
  const logged = subject !== null && /^(call$|e-?mail: )/i.test(subject) ? subject : null;
  return channelOfWord(subtype) ?? channelOfWord(type) ?? channelOfWord(logged);
}

function directionOf(callType: string | null): Direction | null {
  if (callType === null) return null;
  if (/^inbound$|呼入/i.test(callType)) return 'in';
  return /^outbound$|呼出/i.test(callType) ? 'out' : null;
}

export function tasks(header: readonly string[], beside: Beside): TableMapping {
  const cells = new Cells(header, COLUMNS.task, RULES);
  const plans = cells.plans('interaction', [
    ['id', 'id'],
    ['subject', 'subject'],
  ]);
  return {
    kind: 'interaction',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const status = cells.text(row, 'status');
      const done = cells.flag(row, 'closed', notes) ?? (status !== null && /^(completed|已完成)$/i.test(status.trim()));
      if (!done) return notAContact(notes, cells.called('status') ?? cells.called('closed'), status ?? 'open task');
      const [subtype, type] = [cells.text(row, 'subtype'), cells.text(row, 'type')];
      const channel = channelOfTask(subtype, type, cells.text(row, 'subject'));
      if (channel === null)
        return notAContact(notes, cells.called('type') ?? cells.called('subtype'), type ?? subtype ?? 'task');
      const record = readCells(plans, row, notes, { channel, source: CRM });
      record['at'] = cells.instant(row, ['completed', 'due', 'changed'], notes);
      record['direction'] = directionOf(cells.text(row, 'callType'));
      return interaction(cells, row, record, beside, notes);
    },
  };
}

export function events(header: readonly string[], beside: Beside): TableMapping {
  const cells = new Cells(header, COLUMNS.event, RULES);
  const plans = cells.plans('interaction', [
    ['id', 'id'],
    ['subject', 'subject'],
  ]);
  return {
    kind: 'interaction',
    used: cells.used(),
    map(row, notes): MappedRow | null {
      if (isDeleted(cells, row, notes)) return null;
      const channel = channelOfWord(cells.text(row, 'type')) ?? 'meeting';
      const record = readCells(plans, row, notes, { channel, source: CRM });
      record['at'] = cells.instant(row, ['start', 'day'], notes);
      return interaction(cells, row, record, beside, notes);
    },
  };
}

function notAContact(notes: RowNotes, column: string | null, value: string): null {
  notes.warn(column, 'not-a-contact', { value });
  return null;
}

/** The interaction with who took part; without somebody on both sides it is none. */
function interaction(
  cells: Cells<'who' | 'what' | 'owner'>,
  row: string[],
  record: AnyRecord,
  beside: Beside,
  notes: RowNotes,
): MappedRow | null {
  const who = cells.id(row, 'who');
  const owner = cells.id(row, 'owner');
  const isLead = who !== null && isOurForm(who) && !who.startsWith('003');
  if (who === null || isLead || owner === null) {
    const missing = [...(owner === null ? ['colleague'] : []), ...(who === null || isLead ? ['person'] : [])];
    notes.warn(cells.called(owner === null ? 'owner' : 'who'), 'without-participant', { kind: missing.join(', ') });
    return null;
  }
  const what = cells.id(row, 'what');
  record['colleagueIds'] = [owner];
  record['personIds'] = [who];
  if (cells.has('what')) record['dealId'] = what !== null && isOpportunity(what, beside) ? what : null;
  return { facts: [ownerFact(owner), { kind: 'interaction', record, mode: 'stated' }] };
}
