import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import { type Language, nameIn } from '../../core/format/format.ts';
import { csv } from '../../core/table/csv.ts';
import type { Texts } from '../../texts/texts.ts';
import { memberColumns, memberRows } from './member-columns.tsx';

/** Every stake of the map with the names of both ends, in the columns of ownership.csv plus the names. */
export function linesCsv(group: GroupAnswer, language: Language, texts: Texts): string {
  const names = new Map([...group.members, ...group.affiliates].map((entity) => [entity.id, nameIn(language, entity)]));
  const c = texts.columns;
  return csv(group.lines, [
    { id: 'ownerId', title: 'ownerId', value: (line) => line.ownerId },
    { id: 'owner', title: c.ownerId, value: (line) => names.get(line.ownerId) ?? null },
    { id: 'ownedId', title: 'ownedId', value: (line) => line.ownedId },
    { id: 'owned', title: c.ownedId, value: (line) => names.get(line.ownedId) ?? null },
    { id: 'share', title: 'share', value: (line) => line.share },
    { id: 'shareMin', title: 'shareMin', value: (line) => (line.share === null ? line.min : null) },
    { id: 'shareMax', title: 'shareMax', value: (line) => (line.share === null ? line.max : null) },
    { id: 'source', title: 'source', value: (line) => line.source },
    { id: 'observedOn', title: 'observedOn', value: (line) => line.observedOn },
    { id: 'confidence', title: 'confidence', value: (line) => line.confidence },
  ]);
}

export function membersCsv(group: GroupAnswer, language: Language, texts: Texts): string {
  const id = { id: 'id', title: texts.columns.id, value: (row: { id: string }) => row.id };
  return csv(memberRows(group, language), [id, ...memberColumns(texts, language)]);
}
