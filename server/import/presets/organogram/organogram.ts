// Organograms as the UK government publishes them: one row for each post of an organisation on a day.

import { headerFaults, locate } from '../columns.ts';
import type { Preset, TableMapping } from '../preset.ts';
import { COLUMNS, REQUIRED } from './columns.ts';
import { openOrganograms } from './outcomes.ts';

export const organogram: Preset = {
  id: 'organogram',
  recognise(_, header) {
    const complete = REQUIRED.every((name) => locate(header, [name]).length > 0);
    return complete ? { as: 'organogram', certainty: 3 } : null;
  },
  open(_, header) {
    const faults = headerFaults(header, COLUMNS, REQUIRED);
    return faults.length > 0 ? faults : unopened(header);
  },
  openAll: openOrganograms,
};

/** What a file is, before its rows can be mapped: what a post is then depends on all rows and on what is stored. */
function unopened(header: readonly string[]): TableMapping {
  return {
    kind: 'person',
    used: new Set(COLUMNS.flatMap((name) => locate(header, [name]))),
    map() {
      throw new Error('the rows of an organogram are mapped when all of them are known');
    },
  };
}
