// The explore canvas as a scene, in the reader's language.
import type { ExploreLine } from '../../../domain/contract/explore.ts';
import type { Texts } from '../../texts/texts.ts';
import { count, initials, type Language, nameIn } from '../format/format.ts';
import { LABEL_WIDTH, NAME_SIZE, type Scene, type SceneNode, strokeOf } from '../scene/scene.ts';
import { wrap } from '../text/measure.ts';
import { type Content, keyOf, type PlacedNode } from './canvas.ts';

/** Lines that carry a word each are read up to about here; beyond, only figures such as stakes are written. */
const WORDS_UP_TO = 16;
const CARD = { w: 152, h: 44 } as const;
const MARK = 42;

export function nameOfNode(node: { label: string; nameEn: string | null }, language: Language): string {
  return nameIn(language, { name: node.label, nameEn: node.nameEn });
}

/** `hidden`: neighbours by node that are not on the canvas. */
export function drawCanvas(
  content: Content,
  chief: string,
  hidden: ReadonlyMap<string, number>,
  language: Language,
  texts: Texts,
): Scene {
  const words = content.lines.length <= WORDS_UP_TO;
  return {
    nodes: content.nodes.map((node) => sceneNode(node, chief, hidden, language, texts)),
    lines: content.lines.map((line) => ({
      id: line.id,
      from: keyOf({ kind: line.fromKind, id: line.from }),
      to: keyOf({ kind: line.toKind, id: line.to }),
      label: labelOf(line, words, texts),
      strong: false,
      joint: false,
      stroke: strokeOf(line.confidence),
      arrow: true,
    })),
  };
}

function labelOf(line: ExploreLine, words: boolean, texts: Texts): string {
  return line.label ?? (words ? texts.values.line[line.type].out : '');
}

function sceneNode(
  node: PlacedNode,
  chief: string,
  hidden: ReadonlyMap<string, number>,
  language: Language,
  texts: Texts,
): SceneNode {
  const key = keyOf(node);
  const name = nameOfNode(node, language);
  const more = hidden.get(key) ?? 0;
  const card = node.kind === 'account';
  const hollow = node.state === 'vacant' || node.state === 'ended' || node.state === 'left';
  const states: Record<string, string> = texts.values.choice;
  return {
    id: key,
    x: node.x,
    y: node.y,
    ...(card ? CARD : { w: MARK, h: MARK }),
    form: card ? 'card' : 'mark',
    kind: node.kind,
    lines: wrap(name, NAME_SIZE, card ? CARD.w - 20 : LABEL_WIDTH, 2),
    ...(node.kind === 'person' || node.kind === 'colleague' ? { initials: initials(name) } : {}),
    hollow,
    slight: node.state === 'branch',
    chief: key === chief,
    ...(more > 0 ? { badge: `+${count(more, language)}` } : {}),
    spoken: [
      texts.values.node[node.kind],
      name,
      node.sub,
      node.state && (states[node.state] ?? node.state),
      more > 0 && texts.explore.notShown(more),
    ]
      .filter(Boolean)
      .join(', '),
  };
}
