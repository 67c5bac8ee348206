// The customer tree as a scene: names in the reader's language, levels, stakes, folds.
import type { GroupAnswer } from '../../../domain/contract/groups.ts';
import type { Texts } from '../../texts/texts.ts';
import { count, type Language, nameIn, share } from '../format/format.ts';
import { NAME_SIZE, type Scene, type SceneLine, type SceneNode, strokeOf } from '../scene/scene.ts';
import { wrap } from '../text/measure.ts';
import type { Shown, ShownLine, ShownNode } from './fold.ts';
import { type Box, place } from './place.ts';
import { route } from './route.ts';
import { NODE } from './slot.ts';

/** Room for a name inside a card: the level bar and the margins are taken off. */
const NAME_WIDTH = NODE.w - 24;
/** Stakes beside the tree that can be read at once; more are faint until one of their ends is looked at. */
const BESIDE = 40;

type Entity = { name: string; nameEn: string | null };

/** Everything shown of a group's tree, placed and routed. */
export function drawTree(group: GroupAnswer, shown: Shown, language: Language, texts: Texts): Scene {
  const entities = new Map<string, Entity>(
    [...group.members, ...group.affiliates].map((entity) => [entity.id, entity]),
  );
  const members = new Map(group.members.map((member) => [member.id, member]));
  const boxes = place(shown);
  const routes = route(shown.lines, boxes);
  const tangled = shown.lines.filter((line) => !line.branch).length > BESIDE;
  const nodes: SceneNode[] = [];
  for (const node of shown.nodes.values()) {
    const box = boxes.get(node.id);
    if (box) nodes.push(card(node, box));
  }
  return { nodes, lines: shown.lines.map(lineOf) };

  function card(node: ShownNode, box: Box): SceneNode {
    const member = members.get(node.id);
    const entity = entities.get(node.id);
    const hidden = count(node.hidden, language);
    const name = entity ? nameIn(language, entity) : texts.group.more(hidden);
    const level = member?.level ?? null;
    const badge =
      node.kind === 'more' ? '' : node.hidden > 0 ? `+${hidden}` : node.foldable && node.parentId !== null ? '−' : '';
    const stake =
      node.kind === 'affiliate'
        ? texts.group.affiliate
        : member
          ? share(member.effectiveStake, member.min, member.max)
          : '';
    const { x, y, w, h } = box;
    return {
      id: node.id,
      ...(node.kind === 'affiliate' ? { x, y, w, h: h - 8 } : { x, y, w, h }),
      form: node.kind === 'member' ? 'card' : 'pill',
      kind: 'account',
      lines: wrap(name, NAME_SIZE, NAME_WIDTH, 2),
      level,
      slight: member?.kind === 'branch',
      chief: node.parentId === null,
      ...(badge ? { badge } : {}),
      // In a list the next entity stands right below.
      badgeAt: box.hung || node.children.some((child) => isListed(child, box)) ? 'right' : 'foot',
      spoken: [name, level && texts.values.level[level], stake].filter(Boolean).join(', '),
    };
  }

  function isListed(child: string, owner: Box): boolean {
    const below = boxes.get(child);
    return below?.hung === true && Math.abs(below.x - owner.x) < owner.w;
  }

  function lineOf(line: ShownLine): SceneLine {
    const path = routes.get(line.id);
    return {
      id: line.id,
      from: line.from,
      to: line.to,
      ...(path ? { route: path } : {}),
      label: line.count > 1 ? texts.group.stakes(line.count) : share(line.share, line.min, line.max),
      strong: line.control || line.joint,
      joint: line.joint,
      stroke: strokeOf(line.confidence),
      arrow: false,
      quiet: tangled && !line.branch,
    };
  }
}
