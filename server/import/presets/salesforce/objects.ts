// The objects of a Salesforce export: how their columns may be called (API names and labels, in any case), and how to know them.
import { columnKey, stemOf } from '../preset.ts';
import { STANCE_COLUMNS } from '../stance.ts';

export const OBJECTS = [
  'account',
  'contact',
  'opportunity',
  'user',
  'opportunitycontactrole',
  'accountcontactrelation',
  'task',
  'event',
] as const;
export type SalesforceObject = (typeof OBJECTS)[number];

/** Names of the columns that are read, the surest first. */
export const COLUMNS = {
  account: {
    id: ['Id', 'Account ID', 'Account ID (18)', 'Case Safe ID'],
    deleted: ['IsDeleted', 'Deleted'],
    name: ['Name', 'Account Name'],
    parent: ['ParentId', 'Parent Account ID', 'Parent Account'],
    type: ['Type', 'Account Type'],
    industry: ['Industry'],
    revenue: ['AnnualRevenue', 'Annual Revenue'],
    employees: ['NumberOfEmployees', 'Employees'],
    country: ['BillingCountry', 'Billing Country'],
    region: ['BillingState', 'Billing State/Province', 'Billing State'],
    currency: ['CurrencyIsoCode', 'Account Currency', 'Currency'],
    owner: ['OwnerId', 'Account Owner ID', 'Owner ID'],
  },
  contact: {
    id: ['Id', 'Contact ID', 'Contact ID (18)'],
    deleted: ['IsDeleted', 'Deleted'],
    account: ['AccountId', 'Account ID'],
    name: ['Name', 'Full Name'],
    first: ['FirstName', 'First Name'],
    last: ['LastName', 'Last Name'],
    title: ['Title'],
    department: ['Department'],
    email: ['Email'],
    phone: ['Phone', 'Business Phone'],
    mobile: ['MobilePhone', 'Mobile', 'Mobile Phone'],
    manager: ['ReportsToId', 'Reports To ID', 'Reports To'],
    ...STANCE_COLUMNS,
  },
  opportunity: {
    id: ['Id', 'Opportunity ID', 'Opportunity ID (18)'],
    deleted: ['IsDeleted', 'Deleted'],
    account: ['AccountId', 'Account ID'],
    name: ['Name', 'Opportunity Name'],
    stage: ['StageName', 'Stage'],
    amount: ['Amount'],
    currency: ['CurrencyIsoCode', 'Opportunity Currency', 'Amount Currency', 'Currency'],
    opened: ['CreatedDate', 'Created Date'],
    closes: ['CloseDate', 'Close Date'],
    closed: ['IsClosed', 'Closed'],
    won: ['IsWon', 'Won'],
    owner: ['OwnerId', 'Opportunity Owner ID', 'Owner ID'],
  },
  user: {
    id: ['Id', 'User ID'],
    name: ['Name', 'Full Name'],
    first: ['FirstName', 'First Name'],
    last: ['LastName', 'Last Name'],
    email: ['Email', 'E-mail'],
    department: ['Department'],
    division: ['Division'],
    username: ['Username', 'User Name'],
  },
  opportunitycontactrole: {
    deleted: ['IsDeleted', 'Deleted'],
    opportunity: ['OpportunityId', 'Opportunity ID', 'Opportunity ID (18)'],
    contact: ['ContactId', 'Contact ID', 'Contact ID (18)'],
    role: ['Role', 'Contact Role'],
    primary: ['IsPrimary', 'Primary', 'Primary Contact'],
    ...STANCE_COLUMNS,
  },
  accountcontactrelation: {
    deleted: ['IsDeleted', 'Deleted'],
    account: ['AccountId', 'Account ID', 'Account ID (18)'],
    contact: ['ContactId', 'Contact ID', 'Contact ID (18)'],
    roles: ['Roles', 'Contact Roles'],
    since: ['StartDate', 'Start Date'],
    until: ['EndDate', 'End Date'],
    active: ['IsActive', 'Active'],
    direct: ['IsDirect', 'Direct'],
  },
  task: {
    id: ['Id', 'Activity ID', 'Task ID'],
    deleted: ['IsDeleted', 'Deleted'],
    subject: ['Subject'],
    status: ['Status'],
    closed: ['IsClosed', 'Closed'],
    type: ['Type', 'Task Type'],
    subtype: ['TaskSubtype', 'Task Subtype'],
    callType: ['CallType', 'Call Type'],
    who: ['WhoId', 'Contact ID'],
    what: ['WhatId', 'Related To ID', 'Opportunity ID'],
    owner: ['OwnerId', 'Assigned To ID', 'Owner ID'],
    completed: ['CompletedDateTime', 'Completed Date/Time', 'Completed Date'],
    due: ['ActivityDate', 'Due Date', 'Due Date Only', 'Date'],
    changed: ['LastModifiedDate', 'Last Modified Date'],
  },
  event: {
    id: ['Id', 'Activity ID', 'Event ID'],
    deleted: ['IsDeleted', 'Deleted'],
    subject: ['Subject'],
    type: ['Type', 'Event Type'],
    who: ['WhoId', 'Contact ID'],
    what: ['WhatId', 'Related To ID', 'Opportunity ID'],
    owner: ['OwnerId', 'Assigned To ID', 'Owner ID'],
    start: ['StartDateTime', 'Start Date Time', 'Start', 'ActivityDateTime', 'Due Date Time'],
    day: ['ActivityDate', 'Due Date Only', 'Date'],
  },
} as const;

/** Columns an object cannot do without; of names in brackets one is enough. */
const NEEDED: Record<SalesforceObject, readonly (readonly string[])[]> = {
  account: [COLUMNS.account.id, COLUMNS.account.name],
  contact: [
    COLUMNS.contact.id,
    [...COLUMNS.contact.last, ...COLUMNS.contact.name],
    [...COLUMNS.contact.last, ...COLUMNS.contact.account],
  ],
  opportunity: [
    COLUMNS.opportunity.id,
    COLUMNS.opportunity.name,
    COLUMNS.opportunity.account,
    COLUMNS.opportunity.stage,
  ],
  user: [COLUMNS.user.id, COLUMNS.user.username],
  opportunitycontactrole: [
    COLUMNS.opportunitycontactrole.opportunity,
    COLUMNS.opportunitycontactrole.contact,
    [...COLUMNS.opportunitycontactrole.role, ...COLUMNS.opportunitycontactrole.primary],
  ],
  accountcontactrelation: [
    COLUMNS.accountcontactrelation.account,
    COLUMNS.accountcontactrelation.contact,
    [
      ...COLUMNS.accountcontactrelation.roles,
      ...COLUMNS.accountcontactrelation.since,
      ...COLUMNS.accountcontactrelation.direct,
    ],
  ],
  task: [
    COLUMNS.task.id,
    COLUMNS.task.who,
    COLUMNS.task.owner,
    [...COLUMNS.task.status, ...COLUMNS.task.closed],
    [...COLUMNS.task.due, ...COLUMNS.task.completed, ...COLUMNS.task.changed],
  ],
  event: [COLUMNS.event.id, COLUMNS.event.who, COLUMNS.event.owner, [...COLUMNS.event.start, ...COLUMNS.event.day]],
};
/** Columns that say that a file is another object; those in pairs only together. */
const FOREIGN: Record<SalesforceObject, readonly (readonly string[])[]> = {
  account: [
    ['LastName'],
    ['StageName'],
    ['Stage'],
    ['Username'],
    ['Contact ID'],
    ['Opportunity ID'],
    ['Id', 'AccountId'],
  ],
  contact: [['StageName'], ['Stage'], ['Username'], ['Company'], ['ConvertedDate'], ['Opportunity ID']],
  opportunity: [['OpportunityHistoryKey'], ['LastName'], ['Id', 'OpportunityId'], ['Contact ID']],
  user: [['StageName'], ['AccountNumber']],
  opportunitycontactrole: [['WhoId'], ['LastName']],
  accountcontactrelation: [['OpportunityId'], ['Opportunity ID'], ['LastName'], ['Last Name'], ['WhoId']],
  task: [['StartDateTime'], ['EndDateTime'], ['DurationInMinutes'], ['LastName']],
  event: [['Status'], ['TaskSubtype'], ['LastName']],
};
/** What only exports of this system have. */
const SIGNS = [
  'IsDeleted',
  'OwnerId',
  'CreatedById',
  'SystemModstamp',
  'LastModifiedDate',
  'ParentId',
  'AccountId',
  'ReportsToId',
  'StageName',
  'BillingCountry',
  'BillingState',
  'NumberOfEmployees',
  'AnnualRevenue',
  'ProfileId',
  'Username',
  'Account ID',
  'Contact ID',
  'Opportunity ID',
  'Parent Account ID',
  'ContactId',
  'OpportunityId',
  'WhoId',
  'Activity ID',
];

export function recogniseObject(fileName: string, header: readonly string[]): { as: string; certainty: number } | null {
  const keys = new Set(header.map(columnKey));
  const has = (name: string) => keys.has(columnKey(name));
  const fits = OBJECTS.find(
    (object) => NEEDED[object].every((names) => names.some(has)) && !FOREIGN[object].some((names) => names.every(has)),
  );
  if (!fits) return null;
  const named = stemOf(fileName) === fits;
  // Id and Name alone are the header of half the world's tables.
  if (!named && !SIGNS.some(has)) return null;
  return { as: fits, certainty: 2.5 };
}

/** The first needed columns that a header lacks. */
export function missingColumns(object: SalesforceObject, header: readonly string[]): string[] {
  const keys = new Set(header.map(columnKey));
  return NEEDED[object].flatMap((names) => (names.some((name) => keys.has(columnKey(name))) ? [] : (names[0] ?? [])));
}
