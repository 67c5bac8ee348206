import type { Preset } from '../preset.ts';
import { activities } from './activities.ts';
import { contactCompanies, dealCompanies, engagementContacts, engagementDeals } from './associations.ts';
import { companies } from './companies.ts';
import { contacts } from './contacts.ts';
import { deals } from './deals.ts';
import { dealContacts } from './decisions.ts';
import { contactMerges, dealMerges } from './merges.ts';
import { owners, ownerTeams, teams } from './owners.ts';
import { Portal, type PortalFile } from './portal.ts';
import { missingColumns, recogniseObject } from './recognise.ts';
import { stages } from './stages.ts';

const FILES: Record<string, PortalFile> = {
  company: companies,
  contact: contacts,
  deal: deals,
  owner: owners,
  team: teams,
  'owner-team': ownerTeams,
  stage: stages,
  'contact-merge': contactMerges,
  'deal-merge': dealMerges,
  'deal-company': dealCompanies,
  'deal-contact': dealContacts,
  'contact-company': contactCompanies,
  engagement: activities(null),
  call: activities('call'),
  meeting: activities('meeting'),
  email: activities('email'),
  task: activities('task'),
  note: activities('note'),
  communication: activities('communication'),
  'engagement-contact': engagementContacts,
  'engagement-deal': engagementDeals,
};

/** Exports of HubSpot: its own CSV files, by labels or internal names, and the tables a warehouse connector makes of it. */
export const hubspot: Preset = {
  id: 'hubspot',
  recognise: recogniseObject,
  survey: (as, header, beside) => FILES[as]?.survey?.(header, new Portal(beside)) ?? null,
  open(as, header, beside) {
    const file = FILES[as];
    if (!file) throw new Error(`a HubSpot export has no file ${as} here`);
    const missing = missingColumns(as, header);
    if (missing.length > 0) return missing.map((column) => ({ column, code: 'missing-column' as const }));
    return file.open(header, new Portal(beside));
  },
};
