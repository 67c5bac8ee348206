// The templates there are, and which of them a question takes.
import { MeridianError } from '../contract/errors.ts';
import { compareIds } from '../ownership/counting.ts';
import type { Template } from './template.ts';

/** What a deal is assessed by where nobody says otherwise. */
export const DEFAULT_TEMPLATE = 'coverage-139';

/** The template asked for, with those that tell what it does not: points, and zones. */
export interface Templates {
  asked: Template;
  points: Template;
  zones: Template;
}

/** Throws `unknown-template` for one there is not. */
export function templatesFor(all: readonly Template[], asked: string = DEFAULT_TEMPLATE): Templates {
  const sorted = inOrder(all);
  const template = sorted.find(({ id }) => id === asked);
  if (!template)
    throw new MeridianError('unknown-template', { template: asked, templates: sorted.map(({ id }) => id) });
  return {
    asked: template,
    points: hasPoints(template) ? template : (sorted.find(hasPoints) ?? template),
    zones: template.zones ? template : (sorted.find((each) => each.zones) ?? template),
  };
}

/** The default first, then by id. */
export function inOrder(all: readonly Template[]): Template[] {
  const rank = ({ id }: Template) => (id === DEFAULT_TEMPLATE ? 0 : 1);
  return [...all].sort((a, b) => rank(a) - rank(b) || compareIds(a.id, b.id));
}

export function hasPoints({ groups }: Template): boolean {
  return groups.every(({ points }) => points !== null);
}
