// Stages of deal pipelines: what they are called, and whether a deal in them is won, lost or open.
import { parseFlag } from '../../../../domain/values/flag.ts';
import { Cells } from '../cells.ts';
import { COLUMNS, RULES } from './columns.ts';
import type { Portal, PortalFile } from './portal.ts';

const LABEL = 'label of stage';
const OUTCOME = 'outcome of stage';

export const stages: PortalFile = {
  survey(header, portal) {
    const cells = new Cells(header, COLUMNS.stage, RULES);
    return (row) => {
      const id = cells.id(row, 'id');
      if (id === null) return;
      const label = cells.text(row, 'label');
      if (label !== null) portal.beside.add(LABEL, id, label);
      const won = parseFlag(cells.text(row, 'won') ?? '') === true;
      const closed = parseFlag(cells.text(row, 'closed') ?? '') === true;
      portal.beside.add(OUTCOME, id, won ? 'won' : closed ? 'lost' : 'open');
    };
  },
  open(header) {
    const cells = new Cells(header, COLUMNS.stage, RULES);
    return { kind: 'deal', used: cells.used('probability'), map: () => ({ facts: [] }) };
  },
};

/** A stage by its label where the files have it, else as written. */
export function labelOfStage(stage: string | null, portal: Portal): string | null {
  return stage === null ? null : (portal.beside.first(LABEL, stage.trim()) ?? stage);
}

/** What a stage means for the deal: by the table of stages, else by the names of the stages every portal starts with. */
export function outcomeOfStage(stage: string | null, portal: Portal): 'won' | 'lost' | 'open' | null {
  if (stage === null) return null;
  const stated = portal.beside.first(OUTCOME, stage.trim());
  if (stated === 'won' || stated === 'lost' || stated === 'open') return stated;
  const word = stage.toLowerCase().replace(/[^\p{L}]/gu, '');
  if (/closedwon$|^赢单|已赢单|成交$/.test(word)) return 'won';
  if (/closedlost$|^输单|已输单|丢单$/.test(word)) return 'lost';
  return [
    'appointmentscheduled',
    'qualifiedtobuy',
    'presentationscheduled',
    'decisionmakerboughtin',
    'contractsent',
  ].includes(word)
    ? 'open'
    : null;
}
