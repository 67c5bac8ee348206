// What journeys on the power map share: its parts on the screen, what the server says of it, and where its seats lie.
import type { TestServer } from '../support/server.ts';
import { type Reader, textOf } from './stage.ts';

export const MAP = '/accounts/yl-group/power-map';

/** The parts of the screen a reader has open; `reader` is asked anew each time. */
export function partsOf(reader: () => Reader) {
  const page = () => reader().page;
  return {
    panel: () => page().locator('aside'),
    headline: () => textOf(page().locator('.page-sub')),
    notice: () => textOf(page().locator('.map-notice')),
    selection: () => new URL(page().url()).searchParams.get('sel'),
    /** What a screen reader is told. */
    spoken: () => page().locator('.map .unseen').first().innerText(),
    /** A person's row of the table twin. */
    row: (name: string) => page().getByRole('row', { name: new RegExp(`^${name}`) }),
    toast: () => page().locator('.ant-notification-notice').last(),
    /** Says what the first edit rests on; later ones use it. */
    async giveBasis() {
      const dialog = page().getByRole('dialog', { name: 'What this change rests on' });
      await dialog.getByRole('combobox', { name: /Source/ }).fill('site visit');
      await dialog.getByRole('button', { name: 'Use it' }).click();
      await dialog.waitFor({ state: 'hidden' });
      await reader().settled();
    },
    /** Where the middle of a node or of a line is in the window. */
    place: (id: string): Promise<{ x: number; y: number }> =>
      page().evaluate((wanted) => {
        const box = document.querySelector('.map-canvas');
        if (!box) throw new Error('no map is shown');
        const { left, top } = box.getBoundingClientRect();
        // Cytoscape keeps itself at the element it draws in.
        const found = Reflect.get(box, '_cyreg').cy.getElementById(wanted);
        if (found.empty()) throw new Error(`${wanted} is not on the map`);
        const at = found.isNode() ? found.renderedPosition() : found.renderedMidpoint();
        return { x: left + at.x, y: top + at.y };
      }, id),
  };
}

/** What the server answers for the map of the demonstration and its largest deal. */
export function answersOf(server: () => TestServer) {
  const map = async (query = '') =>
    (await server().call('GET', `/api/v1${MAP}?deal=yl-deal-imaging-cloud${query}`)).body;
  return {
    map,
    fact: async (path: string) => (await server().call('GET', `/api/v1/${path}`)).body,
    person: async (id: string) => (await map()).persons.find((person: { id: string }) => person.id === id),
    reach: async (id: string): Promise<number> =>
      (await map()).persons.find((person: { id: string }) => person.id === id).reach.point,
    /** The node of the seat a person holds. */
    node: async (personId: string): Promise<string> => {
      const { seats } = await map();
      const seat = seats.find((each: { holders: { personId: string }[] }) =>
        each.holders.some((hold) => hold.personId === personId),
      );
      return `n:seat:${seat.id}`;
    },
  };
}
