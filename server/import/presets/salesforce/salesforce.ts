import type { Beside } from '../beside.ts';
import type { Preset, TableMapping } from '../preset.ts';
import { accounts, users } from './accounts.ts';
import { events, tasks } from './activities.ts';
import { contactRoles, opportunities, surveyContactRoles, surveyOpportunities } from './deals.ts';
import { missingColumns, OBJECTS, recogniseObject, type SalesforceObject } from './objects.ts';
import { contacts, relations, surveyContacts } from './people.ts';

function openObject(object: SalesforceObject, header: readonly string[], beside: Beside): TableMapping {
  switch (object) {
    case 'account':
      return accounts(header);
    case 'contact':
      return contacts(header, beside);
    case 'opportunity':
      return opportunities(header);
    case 'user':
      return users(header);
    case 'opportunitycontactrole':
      return contactRoles(header, beside);
    case 'accountcontactrelation':
      return relations(header);
    case 'task':
      return tasks(header, beside);
    case 'event':
      return events(header, beside);
  }
}

/** Exports of Salesforce: its accounts, people, deals and activities, by API names or labels. */
export const salesforce: Preset = {
  id: 'salesforce',
  recognise: recogniseObject,
  survey(as, header, beside) {
    if (as === 'contact') return surveyContacts(header, beside);
    if (as === 'opportunity') return surveyOpportunities(header, beside);
    return as === 'opportunitycontactrole' ? surveyContactRoles(header, beside) : null;
  },
  open(as, header, beside) {
    const object = OBJECTS.find((each) => each === as);
    if (!object) throw new Error(`a Salesforce export has no object ${as} here`);
    const missing = missingColumns(object, header);
    if (missing.length > 0) return missing.map((column) => ({ column, code: 'missing-column' as const }));
    return openObject(object, header, beside);
  },
};
