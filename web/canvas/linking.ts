// Drawing a line by hand: from one node to another with the pointer. It reports the two; what the line means is not its business.
import type { Core, EventObject, NodeSingular } from 'cytoscape';

const POINTER = 'link:pointer';
const LINE = 'link:line';

/** While turned on, dragging from a node draws a line instead of moving the map. */
export function linking(cy: Core, onLink: (from: string, to: string) => void) {
  let on = false;
  let from: NodeSingular | null = null;

  const under = ({ position }: EventObject): NodeSingular | null => {
    const found = cy.nodes('.body').filter((node) => {
      const { x, y } = node.position();
      return Math.abs(x - position.x) <= node.width() / 2 && Math.abs(y - position.y) <= node.height() / 2;
    });
    return found[0] ?? null;
  };
  const drop = () => {
    cy.remove(cy.getElementById(LINE).union(cy.getElementById(POINTER)));
    cy.nodes('.target').removeClass('target');
    cy.userPanningEnabled(true);
    from = null;
  };
  cy.on('tapstart', 'node.body', (event) => {
    if (!on) return;
    from = event.target;
    cy.userPanningEnabled(false);
  });
  cy.on('tapdrag', (event) => {
    if (!from) return;
    const pointer = cy.getElementById(POINTER);
    if (pointer.empty())
      cy.add([
        { group: 'nodes', classes: 'pointer', data: { id: POINTER }, position: { ...event.position } },
        { group: 'edges', classes: 'drawn', data: { id: LINE, source: from.id(), target: POINTER } },
      ]);
    else pointer.position(event.position);
    const target = under(event);
    cy.nodes('.target').removeClass('target');
    if (target && target.id() !== from.id()) target.addClass('target');
  });
  cy.on('tapend', (event) => {
    if (!from) return;
    const [start, end] = [from, under(event)];
    drop();
    if (end && end.id() !== start.id()) onLink(start.data('of'), end.data('of'));
  });
  return {
    turn(next: boolean) {
      on = next;
      if (from) drop();
    },
  };
}
