import type { LAYERS } from '../../../domain/facts/person.ts';
import type { AnyRecord } from '../../../domain/facts/registry.ts';

type Layer = (typeof LAYERS)[number];

// Only where a title says it clearly; the first that fits counts, so deputies stand before chiefs.
const RULES: readonly (readonly [RegExp, Layer])[] = [
  [/\b(assistant|secretary)\b|助理|秘书/i, 'base'],
  [/\b([se]?vp|vice[- ]president)\b|副总裁|副总经理|副董事长/i, 'senior'],
  [/\bc(e|f|o|t|i|m|p|hr|ro|d|is)o\b|\bchief\b.*\bofficer\b|\bpresident\b|\bchair(man|woman|person)?\b/i, 'decision'],
  [/\b(owner|founder|managing director)\b|董事长|总裁|首席.*官|^总经理/i, 'decision'],
  [/\b(director|head of)\b|总监|部长|处长/i, 'middle'],
  [/\bmanager\b|经理|主管/i, 'middle'],
];
/** Titles that fit a rule but say something else: general managers rank anywhere, product owners own nothing. */
const UNCLEAR = /\bgeneral manager\b|\b(product|process|account) owner\b|\bboard of\b|\bto the\b/i;

/** The layer a title clearly tells, else null. An inference: a fact made from it has confidence `inferred`. */
export function layerOfTitle(title: string | null): Layer | null {
  if (!title || UNCLEAR.test(title)) return null;
  return RULES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

/** Adds the layer that a seat's title clearly tells, marked as inferred. */
export function inferLayer(seat: AnyRecord): void {
  const title = seat['title'];
  const layer = layerOfTitle(typeof title === 'string' ? title : null);
  seat['layer'] = layer;
  seat['confidence'] = layer ? 'inferred' : null;
  seat['evidence'] = layer ? 'layer inferred from the title' : null;
}
