import type { Preset } from '../preset.ts';
import { openObject } from './mappings.ts';
import { missingColumns, OBJECTS, recogniseObject } from './objects.ts';

/** Exports of Salesforce: Account, Contact, Opportunity and User, by API names or labels. */
export const salesforce: Preset = {
  id: 'salesforce',
  recognise: recogniseObject,
  open(as, header) {
    const object = OBJECTS.find((each) => each === as);
    if (!object) throw new Error(`a Salesforce export has no object ${as} here`);
    const missing = missingColumns(object, header);
    if (missing.length > 0) return missing.map((column) => ({ column, code: 'missing-column' as const }));
    return openObject(object, header);
  },
};
