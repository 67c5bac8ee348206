// The power map as a scene: seats as faces in the reader's language, lines by what they mean, bands and frames behind.
import type { PowerMapAnswer } from '../../../domain/contract/power-map.ts';
import { LAYERS } from '../../../domain/facts/person.ts';
import { KEY_ROLES } from '../../../domain/reach/chain.ts';
import type { Texts } from '../../texts/texts.ts';
import type { Tokens } from '../../theme/tokens.ts';
import { count, initials, type Language, nameIn } from '../format/format.ts';
import { reachText, score } from '../format/score.ts';
import { NAME_SIZE, type Scene, type SceneArea, type SceneNode } from '../scene/scene.ts';
import { widthOf, wrap } from '../text/measure.ts';
import type { Shown, ShownNode } from '../tree/fold.ts';
import type { Box } from '../tree/place.ts';
import { type Face, faceSvg, farFaceSvg, TEXT } from './face.ts';
import { FACES } from './limits.ts';
import type { MapLine } from './map-lines.ts';
import type { FaceMark } from './marks.ts';
import { place } from './place.ts';
import { lineScene } from './scene-lines.ts';
import { LOOSE, layerRank, type MapPerson, type MapSeat, type SeatTree } from './seat-tree.ts';

const AND: Record<Language, string> = { zh: '、', en: ', ' };

export interface MapDrawing {
  map: PowerMapAnswer;
  seats: SeatTree;
  shown: Shown;
  lines: readonly MapLine[];
  /** Formal and informal standing stand on the cards. */
  standing: boolean;
  /** Name of a person or colleague in the reader's language. */
  nameOf(kind: 'person' | 'colleague' | 'account', id: string): string;
  language: Language;
  texts: Texts;
  tokens: Tokens;
}

/** Everything shown of a power map, placed, routed and named. */
export function drawPowerMap(drawing: MapDrawing): Scene {
  const { map, seats, shown, texts } = drawing;
  const { boxes, areas } = place(seats, shown);
  const persons = new Map(map.persons.map((person) => [person.id, person]));
  const nodes: SceneNode[] = [];
  for (const node of shown.nodes.values()) {
    const box = boxes.get(node.id);
    if (box)
      nodes.push(
        sceneNode(
          drawing,
          persons,
          node,
          box,
          areas.some(({ rank }) => rank !== null),
        ),
      );
  }
  const layer = (rank: number) => texts.values.choice[LAYERS[rank] ?? 'unknown'];
  return {
    nodes,
    lines: lineScene(drawing, boxes),
    areas: areas.map(
      ({ id, rank, left, top, right, bottom }): SceneArea => ({
        id,
        kind: rank === null ? 'frame' : 'band',
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        w: right - left,
        h: bottom - top,
        label: rank === null ? '' : layer(rank),
      }),
    ),
  };
}

function sceneNode(
  drawing: MapDrawing,
  persons: ReadonlyMap<string, MapPerson>,
  node: ShownNode,
  box: Box,
  banded: boolean,
): SceneNode {
  const { language, texts, seats, map, tokens } = drawing;
  const t = texts.powerMap;
  const hidden = count(node.hidden, language);
  const badge = node.kind === 'more' ? '' : node.hidden > 0 ? `+${hidden}` : node.foldable ? '−' : '';
  const { x, y, w, h } = box;
  const common = {
    id: node.id,
    x,
    y,
    w,
    h,
    ...(badge ? { badge } : {}),
    badgeAt: 'right' as const,
  };
  const [kind, id] = [node.id.slice(0, node.id.indexOf(':')), node.id.slice(node.id.indexOf(':') + 1)];
  if (kind === 'seat' || kind === 'person') {
    const seat = seats.seats.get(id);
    const holders = (kind === 'person' ? [id] : (seat?.holders ?? []).map(({ personId }) => personId)).flatMap(
      (personId) => persons.get(personId) ?? [],
    );
    const face = faceOf(drawing, seat ?? null, holders, banded);
    return {
      ...common,
      form: 'face',
      kind: holders.length > 0 ? 'person' : 'seat',
      lines: [],
      hollow: holders.length === 0 || holders.every(({ left }) => left),
      face: { near: faceSvg(face, tokens), far: farFaceSvg(face, tokens) },
      spoken: [...spokenOf(drawing, seat ?? null, holders), node.hidden > 0 && t.below(hidden)]
        .filter(Boolean)
        .join(', '),
    };
  }
  const account = kind === 'account' ? map.accounts.find((each) => each.id === id) : undefined;
  const name = account
    ? nameIn(language, account)
    : node.id === LOOSE
      ? t.loose(node.hidden || node.children.length)
      : t.more(hidden);
  return {
    ...common,
    form: account ? 'card' : 'pill',
    kind: account ? 'account' : 'seat',
    lines: wrap(name, NAME_SIZE, w - 32, 2),
    chief: id === map.id,
    spoken: name,
  };
}

/** What the card of a seat, or of a person without one, says. */
function faceOf(drawing: MapDrawing, seat: MapSeat | null, holders: readonly MapPerson[], banded: boolean): Face {
  const { map, texts, language } = drawing;
  const t = texts.powerMap;
  const [first, ...others] = holders;
  const note = first ? noteOf(drawing, seat, first) : '';
  const names = first
    ? [first, ...others].map(({ id }) => drawing.nameOf('person', id)).join(AND[language])
    : texts.values.choice.vacant;
  // Bold is wider than the estimate; a long name is written smaller before it is cut.
  const room = (TEXT.nameWidth - (note ? widthOf(note, 9.5) + 6 : 0)) / 1.05;
  const size = widthOf(names, TEXT.name) > room ? TEXT.nameSmall : TEXT.name;
  const roles = [...new Set(holders.flatMap((person) => person.roles))];
  const words: Record<string, string> = t.roleShort;
  return {
    marks: holders.slice(0, FACES).map((person) => markOf(drawing, person)),
    name: wrap(names, size, room, 1)[0] ?? '',
    nameSize: size,
    note,
    title: wrap(seat?.title ?? (seat ? t.noTitle : ''), TEXT.size, TEXT.width, 2),
    department: wrap(seat?.department ?? '', TEXT.size, TEXT.width, 1)[0] ?? '',
    roles: roles.map((role) => ({ word: words[role] ?? role, key: KEY_ROLES.includes(role) })),
    reach: first?.reach ?? null,
    standing: drawing.standing && first ? standingText(map, first.id, texts, language) : '',
    layer: banded || !seat ? null : seat.layer === null ? 0 : LAYERS.length - layerRank(seat.layer),
  };
}

function markOf({ map, nameOf }: MapDrawing, person: MapPerson): FaceMark {
  return {
    initials: initials(nameOf('person', person.id)),
    attitude: map.deal && person.inChain ? person.attitude : undefined,
    tie: person.tie?.strength ?? null,
    tieInferred: person.tie !== null && !person.tie.sure,
    left: person.left,
  };
}

function noteOf({ texts, seats }: MapDrawing, seat: MapSeat | null, person: MapPerson): string {
  const t = texts.powerMap;
  const hold = seat?.holders.find(({ personId }) => personId === person.id);
  const held = seats.seatsOf.get(person.id)?.length ?? 0;
  return [person.left && texts.values.choice.left, hold?.acting && t.acting, held > 1 && t.seatsHeld(held)]
    .filter(Boolean)
    .join(' · ');
}

function standingText(map: PowerMapAnswer, personId: string, texts: Texts, language: Language): string {
  const standing = map.standing.find((each) => each.personId === personId);
  if (!standing) return '';
  return texts.powerMap.standingShort(count(standing.formal, language), count(standing.informalRank, language));
}

/** What a screen reader says of a card, part by part. */
export function spokenOf(
  drawing: Pick<MapDrawing, 'map' | 'texts' | 'nameOf'>,
  seat: MapSeat | null,
  holders: readonly MapPerson[],
): string[] {
  const { map, texts, nameOf } = drawing;
  const t = texts.powerMap;
  const parts: (string | null | false)[] = [
    holders.length === 0 ? texts.values.choice.vacant : null,
    ...holders.map(({ id }) => nameOf('person', id)),
    seat?.title ?? null,
    seat?.department ?? null,
    seat ? texts.values.choice[seat.layer ?? 'unknown'] : null,
  ];
  for (const person of holders) {
    if (map.deal && person.inChain) {
      parts.push(...person.roles.map((role) => texts.reach.role[role]));
      parts.push(texts.reach.attitude[person.attitude ?? 'unknown'] ?? null);
    }
    parts.push(`${texts.reach.status[person.status]} ${reachText(person.reach.point)}`);
    parts.push(
      person.tie ? t.tieSpoken(score(person.tie.strength), nameOf('colleague', person.tie.colleagueId)) : t.noTie,
    );
  }
  return parts.filter((part): part is string => typeof part === 'string' && part !== '');
}
