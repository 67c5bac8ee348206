// Answers to the items of C139 templates in a file.
import { answerFault } from '../../../domain/c139/answer-fault.ts';
import type { Template } from '../../../domain/c139/template.ts';
import type { MappedRow, RowNotes } from '../presets/preset.ts';

const COLUMN = { 'unknown-template': 'template', 'unknown-item': 'item', 'unfit-value': 'value' } as const;

export function noteAnswerFaults({ facts }: MappedRow, templates: readonly Template[], notes: RowNotes): void {
  for (const { kind, record } of facts) {
    if (kind !== 'assessment' && kind !== 'coachStatement') continue;
    const [template, item] = [String(record['template']), String(record['item'])];
    const value = typeof record['value'] === 'string' ? record['value'] : null;
    const fault = answerFault(templates, { template, item, value });
    if (!fault) continue;
    const column = COLUMN[fault.code];
    const values = { value: String(record[column]), known: fault.known.join(', ') };
    if (fault.code === 'unknown-template') notes.warn(column, fault.code, values);
    else notes.error(column, fault.code, values);
  }
}
