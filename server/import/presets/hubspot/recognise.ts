// What a file of a HubSpot export is, by its header and, where that is not enough, its name.
import { columnKey, stemOf } from '../preset.ts';
import { ACTIVITIES as ACTIVITY_KINDS, type Activity, COLUMNS, type HubSpotObject } from './columns.ts';

/** What only files of this system have, as comparable names. */
const SIGNS = [
  'hs_object_id',
  'Record ID',
  '_fivetran_synced',
  'hubspot_owner_id',
  'hs_buying_role',
  'associatedcompanyid',
  'Associated Company IDs',
  'Associated Company IDs (Primary)',
  'Associated Contact IDs',
  'Associated Deal IDs',
  'dealstage',
  'dealname',
  'Company Domain Name',
  'lifecyclestage',
  'type_id',
  'engagement_id',
  'canonical_vid',
  'merged_deal_id',
  'pipeline_id',
].map(columnKey);

interface Rule {
  as: HubSpotObject;
  /** Of each list one column has to be there. */
  needs: readonly (readonly string[])[];
  /** None of these may be there. */
  without?: readonly string[];
  /** The file has to be called so, where the header could be anything. */
  name?: RegExp;
}

const { company, contact, deal, engagement } = COLUMNS;

/** Kinds of activity, by the columns that only they have and by how their files are called. */
const ACTIVITIES: readonly { as: Activity; columns: readonly string[]; name: RegExp }[] = [
  {
    as: 'call',
    columns: [...engagement.callDirection, ...engagement.callOutcome, 'hs_call_title', 'Call title'],
    name: /call/,
  },
  {
    as: 'meeting',
    columns: [...engagement.meetingOutcome, ...engagement.start, 'hs_meeting_title', 'Meeting name'],
    name: /meeting/,
  },
  {
    as: 'email',
    columns: [...engagement.emailDirection, 'hs_email_subject', 'property_hs_email_subject'],
    name: /email/,
  },
  { as: 'task', columns: [...engagement.taskType, ...engagement.taskStatus], name: /task/ },
  { as: 'note', columns: ['hs_note_body', 'property_hs_note_body'], name: /note/ },
  {
    as: 'communication',
    columns: ['hs_communication_channel_type', 'property_hs_communication_channel_type'],
    name: /communication/,
  },
];
const ACTIVITY_COLUMNS = ACTIVITIES.flatMap(({ columns }) => columns);

/** The first that fits counts. */
const RULES: readonly Rule[] = [
  { as: 'owner-team', needs: [['owner_id'], ['team_id']] },
  { as: 'stage', needs: [['stage_id'], ['pipeline_id'], ['label']] },
  { as: 'contact-merge', needs: [['canonical_vid', 'contact_id'], ['vid_to_merge']] },
  { as: 'deal-merge', needs: [['deal_id'], ['merged_deal_id']] },
  { as: 'engagement-contact', needs: [['engagement_id'], ['contact_id']] },
  { as: 'engagement-deal', needs: [['engagement_id'], ['deal_id']] },
  { as: 'deal-contact', needs: [['deal_id'], ['contact_id']] },
  { as: 'deal-company', needs: [['deal_id'], ['company_id']] },
  { as: 'contact-company', needs: [['contact_id'], ['company_id']] },
  { as: 'engagement', needs: [['engagement_id']], without: ['company_id', 'ticket_id'] },
  { as: 'engagement', needs: [['id'], ['type'], ['portal_id', 'timestamp', 'owner_id']], name: /engagement/ },
  { as: 'engagement', needs: [engagement.id, ACTIVITY_COLUMNS] },
  { as: 'owner', needs: [['owner_id'], ['email'], ['first_name', 'First Name']] },
  { as: 'owner', needs: [['id', 'Owner ID'], ['email']], name: /^(hubspot[ _-]*)?owners?$/ },
  { as: 'team', needs: [['id'], ['name'], ['_fivetran_synced']], name: /team/ },
  { as: 'deal', needs: [deal.id, deal.name] },
  {
    as: 'contact',
    needs: [
      [...contact.id, ...contact.email],
      [...contact.first, ...contact.last, ...contact.email],
    ],
  },
  { as: 'company', needs: [[...company.id, ...company.domain], company.name], without: ['value'] },
];

/** Columns of other systems that would fit by accident. */
const FOREIGN = [
  'AccountId',
  'Account ID',
  'StageName',
  'Username',
  'ParentId',
  'WhoId',
  'CreatedById',
  'SystemModstamp',
];

export function recogniseObject(fileName: string, header: readonly string[]): { as: string; certainty: number } | null {
  const keys = new Set(header.map(columnKey));
  const has = (name: string) => keys.has(columnKey(name));
  const stem = stemOf(fileName).replace(/[_-]data$/, '');
  // A column of properties that a warehouse has written is as good a sign as the ones that are listed.
  const isSigned =
    SIGNS.some((sign) => keys.has(sign)) ||
    // `OwnerId` is another system's.
    header.some((name) => /^(property_|owner_id$)/i.test(name)) ||
    (has('domain') && has('numberofemployees'));
  if (!isSigned || FOREIGN.some(has)) return null;
  const fitting = RULES.find(
    ({ needs, without, name }) =>
      needs.every((names) => names.some(has)) && !without?.some(has) && (name === undefined || name.test(stem)),
  );
  if (!fitting || (isLoose(fitting.as, has) && !isCalled(fitting.as, stem))) return null;
  const activity =
    ACTIVITIES.find(({ name }) => name.test(stem)) ?? ACTIVITIES.find(({ columns }) => columns.some(has));
  return { as: fitting.as === 'engagement' && activity ? activity.as : fitting.as, certainty: 2.6 };
}

/** Tables of a warehouse that may hold anything with an id and a name: roles, users, properties. */
function isLoose(as: HubSpotObject, has: (name: string) => boolean): boolean {
  if (as === 'company') return !['property_name', 'Company name', 'domain', 'Record ID', 'hs_object_id'].some(has);
  if (as === 'contact') return ![...contact.first, ...contact.last].some(has) || has('primary_team_id');
  return false;
}

function isCalled(as: HubSpotObject, stem: string): boolean {
  return as === 'company' ? /compan(y|ies)/.test(stem) : /contacts?/.test(stem);
}

/** The first needed columns that a header lacks. */
export function missingColumns(as: string, header: readonly string[]): string[] {
  const object = ACTIVITY_KINDS.some((kind) => kind === as) ? 'engagement' : as;
  const keys = new Set(header.map(columnKey));
  const rules = RULES.filter((rule) => rule.as === object);
  const lacking = rules.map(({ needs }) =>
    needs.flatMap((names) => (names.some((name) => keys.has(columnKey(name))) ? [] : (names[0] ?? []))),
  );
  return lacking.some((columns) => columns.length === 0) ? [] : (lacking[0] ?? []);
}
