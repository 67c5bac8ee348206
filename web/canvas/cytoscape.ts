// With linking.ts the only file that knows Cytoscape. It draws a scene and reports what the reader does; it decides nothing.
import cytoscape, { type Core, type ElementDefinition, type NodeSingular, type StylesheetJson } from 'cytoscape';
import { isFar } from '../core/scene/detail.ts';
import { badgePoint, type Scene } from '../core/scene/scene.ts';
import type { Point } from '../core/tree/route.ts';
import type { Tokens } from '../theme/tokens.ts';
import { area, areaId, badge, badgeId, body, type Element, edge, lineId, nodeId } from './elements.ts';
import { linking } from './linking.ts';
import { styleOf } from './look.ts';

export interface CanvasEvents {
  onSelect(id: string | null): void;
  onSelectLine(id: string | null): void;
  /** The badge of a node: fold, unfold, expand. */
  onBadge(id: string): void;
  onOpen(id: string): void;
  onMove(id: string, to: Point): void;
  /** A line was drawn by hand. */
  onLink(from: string, to: string): void;
}
export interface Canvas {
  /** Draws what differs from before. `keep` names a node that stays where it is on the screen; `reach` shows what is new. */
  draw(scene: Scene, keep?: string | null, reach?: boolean): void;
  /** Lights what is selected: a node, or a line. */
  select(node: string | null, line: string | null): void;
  /** Fades everything but these; null fades nothing. */
  fade(lit: ReadonlySet<string> | null): void;
  restyle(tokens: Tokens): void;
  /** Whether dragging from a node draws a line. */
  link(on: boolean): void;
  /** `readable`: never smaller than text can be read, the top of the map first. */
  fit(readable?: boolean): void;
  zoomBy(factor: number): void;
  centre(id: string): void;
  destroy(): void;
}

const PADDING = 28;
const READABLE = 0.55;
const MOST = 1.1;

export interface CanvasOptions {
  /** The reader may move nodes. */
  movable: boolean;
  /** Many elements: while the map moves, a picture of it moves. */
  large: boolean;
}

export function createCanvas(
  container: HTMLElement,
  first: Tokens,
  { movable, large }: CanvasOptions,
  events: CanvasEvents,
): Canvas {
  let tokens = first;
  let scene: Scene = { nodes: [], lines: [] };
  const cy = cytoscape({
    container,
    style: styleOf(tokens) as StylesheetJson,
    minZoom: 0.04,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autoungrabify: !movable,
    selectionType: 'single',
    textureOnViewport: large,
  });
  wire(cy, events);
  const links = linking(cy, events.onLink);
  const size = watchSize(cy, container, () => fitAll(cy, true));

  return {
    draw(next, keep = null, reach = false) {
      const before = keep === null ? null : (cy.getElementById(nodeId(keep)).renderedPosition() ?? null);
      const known = new Set(scene.nodes.map((node) => node.id));
      scene = next;
      cy.batch(() => {
        update(cy, next, tokens);
        // Where nodes stay in their places, dragging one moves the map.
        if (!movable) cy.nodes().panify();
      });
      const after = before && keep !== null ? cy.getElementById(nodeId(keep)).renderedPosition() : null;
      if (before && after) cy.panBy({ x: before.x - after.x, y: before.y - after.y });
      if (reach) showNew(cy, known);
    },
    select(node, line) {
      cy.batch(() => {
        cy.elements('.chosen').removeClass('chosen');
        cy.edges('.near').removeClass('near');
        if (node !== null)
          cy.getElementById(nodeId(node)).addClass('chosen').connectedEdges('.quiet, .hush').addClass('near');
        if (line !== null) cy.getElementById(lineId(line)).addClass(['chosen', 'near']);
      });
    },
    fade(lit) {
      cy.batch(() => {
        cy.elements().removeClass('faded');
        if (!lit) return;
        cy.nodes('.body, .badge')
          .filter((node) => !lit.has(node.data('of')))
          .addClass('faded');
        cy.edges()
          .filter((edge) => edge.connectedNodes('.faded').nonempty())
          .addClass('faded');
      });
    },
    restyle(next) {
      tokens = next;
      cy.style(styleOf(tokens) as StylesheetJson);
      cy.batch(() => update(cy, scene, tokens));
    },
    link: (on) => links.turn(on),
    fit(readable = false) {
      fitAll(cy, readable);
      size.fitted();
    },
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    centre(id) {
      const node = cy.getElementById(nodeId(id));
      if (node.empty()) return;
      if (cy.zoom() < READABLE) cy.zoom(READABLE);
      cy.center(node);
    },
    destroy() {
      size.stop();
      cy.destroy();
    },
  };
}

function fitAll(cy: Core, readable: boolean): void {
  cy.resize();
  cy.fit(undefined, PADDING);
  const zoom = Math.min(MOST, readable ? Math.max(READABLE, cy.zoom()) : cy.zoom());
  if (zoom === cy.zoom()) return;
  const box = cy.elements().boundingBox();
  const chief = cy.nodes('.chief').first();
  const middle = chief.nonempty() && zoom === READABLE ? chief.position().x : (box.x1 + box.x2) / 2;
  const high = (box.y2 - box.y1) * zoom + PADDING * 2 > cy.height();
  cy.zoom(zoom);
  cy.pan({
    x: cy.width() / 2 - middle * zoom,
    y: high ? PADDING - box.y1 * zoom : cy.height() / 2 - ((box.y1 + box.y2) / 2) * zoom,
  });
}

/** Fits the map anew when the window changes, until the reader moves it himself; then the middle stays the middle. */
function watchSize(cy: Core, container: HTMLElement, refit: () => void) {
  let { clientWidth: width, clientHeight: height } = container;
  let own: { zoom: number; x: number; y: number } | null = null;
  const fitted = () => {
    own = { zoom: cy.zoom(), ...cy.pan() };
  };
  const observer = new ResizeObserver(() => {
    const { clientWidth, clientHeight } = container;
    if (clientWidth === 0 || (clientWidth === width && clientHeight === height)) return;
    const { x, y } = cy.pan();
    const untouched = own !== null && own.zoom === cy.zoom() && own.x === x && own.y === y;
    cy.resize();
    if (untouched) {
      refit();
      fitted();
    } else cy.panBy({ x: (clientWidth - width) / 2, y: (clientHeight - height) / 2 });
    width = clientWidth;
    height = clientHeight;
  });
  observer.observe(container);
  return { fitted, stop: () => observer.disconnect() };
}

/** Widens the view when something new lies outside of it; what is in sight stays where it is. */
function showNew(cy: Core, known: ReadonlySet<string>): void {
  const sight = cy.extent();
  const outside = cy.nodes('.body').filter((node) => {
    const { x1, x2, y1, y2 } = node.boundingBox();
    return !known.has(node.data('of')) && (x1 < sight.x1 || x2 > sight.x2 || y1 < sight.y1 || y2 > sight.y2);
  });
  if (outside.empty()) return;
  cy.stop();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  cy.animate({ fit: { eles: cy.elements(), padding: PADDING } }, { duration: calm ? 0 : 220 });
}

function wire(cy: Core, events: CanvasEvents): void {
  cy.on('tap', (event) => {
    if (event.target === cy) events.onSelect(null);
  });
  cy.on('tap', 'node.badge', (event) => events.onBadge(event.target.data('of')));
  cy.on('tap', 'node.body', (event) => events.onSelect(event.target.data('of')));
  cy.on('tap', 'edge', (event) => events.onSelectLine(event.target.data('of')));
  cy.on('dbltap', 'node.body', (event) => events.onOpen(event.target.data('of')));
  cy.on('position', 'node.body', (event) => follow(cy, event.target));
  cy.on('dragfree', 'node.body', (event) => events.onMove(event.target.data('of'), { ...event.target.position() }));
  cy.on('mouseover', 'node.body', (event) => {
    event.target.connectedEdges('.quiet').addClass('near');
    event.target.connectedEdges('.hush').addClass('near');
    const near = event.target.closedNeighborhood();
    const ids = new Set(near.nodes().map((node: NodeSingular) => node.data('of')));
    cy.elements()
      .filter((element) => !element.hasClass('area') && !near.has(element) && !ids.has(element.data('of')))
      .addClass('dim');
  });
  cy.on('mouseout', 'node.body', (event) => {
    cy.elements('.dim').removeClass('dim');
    if (!event.target.hasClass('chosen')) event.target.connectedEdges('.near').removeClass('near');
  });
  cy.on('mouseover', 'edge.hush', (event) => event.target.addClass('near'));
  cy.on('mouseout', 'edge.hush', (event) => {
    const { target } = event;
    const held = target.hasClass('chosen') || target.connectedNodes('.chosen').nonempty();
    if (!held) target.removeClass('near');
  });
  cy.on('zoom', () => farther(cy));
  const cursor = (name: string) => () => {
    const container = cy.container();
    if (container) container.style.cursor = name;
  };
  cy.on('mouseover', 'node, edge', cursor('pointer'));
  cy.on('mouseout', 'node, edge', cursor(''));
}

/** Faces change between what is read and what is seen from far away. */
function farther(cy: Core): void {
  const far = isFar(cy.zoom());
  const turned = cy.nodes('.face').filter((node) => node.hasClass('far') !== far);
  if (turned.nonempty()) cy.batch(() => void turned.toggleClass('far', far));
}

/** A badge goes where its node goes. */
function follow(cy: Core, node: NodeSingular): void {
  const badge = cy.getElementById(badgeId(node.data('of')));
  if (badge.empty()) return;
  const { w, h, badgeAt } = node.data();
  badge.position(badgePoint({ form: node.hasClass('mark') ? 'mark' : 'card', w, h, badgeAt }, node.position()));
}

function update(cy: Core, scene: Scene, tokens: Tokens): void {
  const wanted = new Map<string, Element>();
  for (const node of scene.nodes) {
    wanted.set(nodeId(node.id), body(node, tokens));
    if (node.badge) wanted.set(badgeId(node.id), badge(node));
  }
  const at = new Map(scene.nodes.map((node) => [node.id, node]));
  for (const line of scene.lines) {
    const [from, to] = [at.get(line.from), at.get(line.to)];
    if (from && to) wanted.set(lineId(line.id), edge(line, from, to));
  }
  for (const each of scene.areas ?? []) wanted.set(areaId(each.id), area(each));
  cy.elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const fresh: Element[] = [];
  for (const [id, definition] of wanted) {
    const known = cy.getElementById(id);
    const { source, target } = definition.data;
    if (known.nonempty() && known.isEdge() && (known.data('source') !== source || known.data('target') !== target)) {
      known.remove();
      fresh.push(definition);
    } else if (known.empty()) fresh.push(definition);
    else {
      known.data(definition.data);
      const kept = ['chosen', 'faded', 'near'].filter((name) => known.hasClass(name));
      known.classes([...definition.classes, ...kept]);
      if (known.isNode() && definition.position) known.position(definition.position);
    }
  }
  cy.add(fresh as ElementDefinition[]);
  cy.nodes('.far').removeClass('far');
  farther(cy);
}
