import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { beforeEach, describe, expect, it } from 'vitest';
import { linking } from './linking.ts';

let cy: Core;
let linked: [string, string][];
let links: ReturnType<typeof linking>;
beforeEach(() => {
  cy = cytoscape({
    headless: true,
    layout: { name: 'preset' },
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 100, height: 40 } }],
    elements: ['a', 'b'].map((id, at) => ({
      data: { id: `n:${id}`, of: id },
      classes: 'body',
      position: { x: at * 300, y: 0 },
    })),
  });
  linked = [];
  links = linking(cy, (from, to) => linked.push([from, to]));
});

/** Presses on a node, moves over each point, lets go at the last. */
function drag(from: string, ...over: [number, number][]) {
  const node = cy.getElementById(`n:${from}`) as NodeSingular;
  const emit = (type: string, [x, y]: [number, number]) => {
    const position = { x, y };
    if (type === 'tapstart') node.emit({ type, position } as never);
    else cy.emit({ type, position } as never);
  };
  emit('tapstart', [node.position().x, node.position().y]);
  for (const point of over) emit('tapdrag', point);
  emit('tapend', over.at(-1) ?? [node.position().x, node.position().y]);
}

describe('a line drawn by hand', () => {
  it('joins the node it starts from with the one it ends on, shows itself on the way, and leaves nothing behind', () => {
    links.turn(true);
    const shown: number[] = [];
    cy.on('tapdrag', () => shown.push(cy.edges().length, cy.nodes('.target').length));
    drag('a', [100, 0], [290, 5]);
    expect(linked).toEqual([['a', 'b']]);
    expect(shown).toEqual([1, 0, 1, 1]);
    expect(cy.elements().map((element) => element.id())).toEqual(['n:a', 'n:b']);
    expect(cy.nodes('.target').length).toBe(0);
    expect(cy.userPanningEnabled()).toBe(true);
  });

  it('joins nothing where it ends beside a node, or where it began', () => {
    links.turn(true);
    drag('a', [100, 0], [150, 200]);
    drag('a', [40, 10], [10, 5]);
    drag('a');
    expect(linked).toEqual([]);
    expect(cy.elements().length).toBe(2);
  });

  it('is drawn only while it is asked for: else the map moves', () => {
    drag('a', [290, 5]);
    links.turn(true);
    links.turn(false);
    drag('a', [290, 5]);
    expect(linked).toEqual([]);
    expect(cy.userPanningEnabled()).toBe(true);
  });
});
