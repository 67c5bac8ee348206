// How the columns of a HubSpot export may be called: internal names, the labels of its own CSV exports, and the names that a
// warehouse connector gives its tables (`property_` before every property).
import type { CellRules } from '../cells.ts';
import { STANCE_COLUMNS } from '../stance.ts';

/** Ids stay as they are; dates are written year first. */
export const RULES: CellRules = { id: (text) => text, dates: 'none' };

function property<const L extends readonly string[]>(name: string, ...labels: L): readonly string[] {
  return [name, `property_${name}`, ...labels];
}

const recordId = property('hs_object_id', 'Record ID');
const deleted = ['is_deleted', '_fivetran_deleted'];
const merged = property('hs_merged_object_ids', 'Merged object IDs', 'Merged Record IDs');

/** Who took part and what it was about, where an export of activities says so in its rows. */
const participants = {
  owner: property('hubspot_owner_id', 'owner_id', 'Activity assigned to', 'Assigned to'),
  contacts: ['Associated Contact IDs'],
  deals: ['Associated Deal IDs'],
};

export const COLUMNS = {
  company: {
    id: [...recordId, 'Company ID', 'companyId', 'id'],
    deleted,
    name: property('name', 'Company name'),
    domain: property('domain', 'Company Domain Name', 'Domain'),
    parent: property('hs_parent_company_id', 'Parent Company ID', 'Parent Company'),
    industry: property('industry'),
    employees: property('numberofemployees', 'Number of Employees'),
    revenue: property('annualrevenue', 'Annual Revenue'),
    currency: property('hs_annual_revenue_currency_code', 'Annual Revenue Currency'),
    country: property('country', 'Country/Region'),
    region: property('state', 'State/Region'),
    lifecycle: property('lifecyclestage', 'Lifecycle Stage'),
    owner: property('hubspot_owner_id', 'Company owner'),
    merged: [...merged, 'Merged Company IDs'],
  },
  contact: {
    id: [...recordId, 'Contact ID', 'vid', 'id'],
    deleted,
    first: property('firstname', 'First Name'),
    last: property('lastname', 'Last Name'),
    email: property('email'),
    phone: property('phone', 'Phone Number'),
    mobile: property('mobilephone', 'Mobile Phone Number'),
    title: property('jobtitle', 'Job Title'),
    department: property('department'),
    company: property(
      'associatedcompanyid',
      'Associated Company IDs (Primary)',
      'Primary Associated Company ID',
      'Associated Company ID',
    ),
    companies: ['Associated Company IDs'],
    deals: ['Associated Deal IDs'],
    role: property('hs_buying_role', 'Buying Role'),
    merged: [...merged, 'Merged Contact IDs'],
    mergedVids: property('hs_calculated_merged_vids', 'Merged vids with timestamps of a contact'),
    manager: property('reportsTo', 'reportsToId', 'property_reports_to', 'Manager ID', '汇报给', '上级'),
    ...STANCE_COLUMNS,
  },
  deal: {
    id: [...recordId, 'deal_id', 'Deal ID', 'id'],
    deleted,
    name: property('dealname', 'Deal Name'),
    amount: property('amount'),
    currency: property('deal_currency_code', 'Currency'),
    stage: ['deal_pipeline_stage_id', ...property('dealstage', 'Deal Stage')],
    opened: property('createdate', 'Create Date'),
    closes: property('closedate', 'Close Date'),
    closed: property('hs_is_closed', 'Is Deal Closed?', 'Is Closed'),
    won: property('hs_is_closed_won', 'Is Closed Won'),
    owner: ['owner_id', ...property('hubspot_owner_id', 'Deal owner')],
    company: ['Associated Company IDs (Primary)', 'associatedcompanyid', 'Associated Company ID'],
    companies: ['Associated Company IDs'],
    contacts: ['Associated Contact IDs'],
    merged: [...merged, 'Merged Deal IDs'],
  },
  owner: {
    id: ['owner_id', 'Owner ID', 'id'],
    email: ['email'],
    first: ['first_name', 'First Name'],
    last: ['last_name', 'Last Name'],
  },
  team: { id: ['id', 'team_id'], name: ['name'] },
  'owner-team': { owner: ['owner_id'], team: ['team_id'], primary: ['is_team_primary'] },
  stage: {
    id: ['stage_id'],
    label: ['label'],
    won: ['closed_won'],
    closed: ['is_closed'],
    probability: ['probability'],
  },
  'contact-merge': { into: ['canonical_vid', 'contact_id'], from: ['vid_to_merge'] },
  'deal-merge': { into: ['deal_id'], from: ['merged_deal_id'] },
  'deal-contact': { deleted, deal: ['deal_id'], contact: ['contact_id'], ...STANCE_COLUMNS },
  engagement: {
    id: ['engagement_id', ...recordId, 'id'],
    deleted,
    kind: ['type', 'engagement_type', 'activity_type', 'Activity type'],
    at: [...property('hs_timestamp', 'Activity date', 'timestamp', 'occurred_timestamp')],
    start: [...property('hs_meeting_start_time', 'start_time', 'Meeting start time')],
    subject: [
      ...property('hs_email_subject', 'Email subject'),
      ...property('hs_call_title', 'Call title'),
      ...property('hs_meeting_title', 'Meeting name', 'Meeting title'),
      ...property('hs_task_subject', 'Task Title'),
      'subject',
      'title',
    ],
    emailDirection: property('hs_email_direction', 'Email direction'),
    callDirection: property('hs_call_direction', 'Call direction'),
    callStatus: property('hs_call_status', 'Call status', 'status'),
    callOutcome: property('hs_call_disposition', 'Call outcome', 'disposition'),
    meetingOutcome: property('hs_meeting_outcome', 'Meeting outcome', 'meeting_outcome'),
    taskType: property('hs_task_type', 'Task type', 'task_type'),
    taskStatus: property('hs_task_status', 'Task status'),
    taskDone: property('hs_task_completion_date', 'Completed at', 'completion_date'),
    ...participants,
  },
} as const;

/** Tables that only associate records have no columns of interest but the ids of both. */
export type HubSpotObject =
  | keyof typeof COLUMNS
  | 'deal-company'
  | 'contact-company'
  | 'engagement-contact'
  | 'engagement-deal';

/** Kinds of activity that have files of their own; `engagement` is the table that lists all of them. */
export const ACTIVITIES = ['call', 'meeting', 'email', 'task', 'note', 'communication'] as const;
export type Activity = (typeof ACTIVITIES)[number];
