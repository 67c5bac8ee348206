// How the lines of a power map are drawn: where they run, how thick, how sure, and when their words are written.
import type { Texts } from '../../texts/texts.ts';
import { decimal, type Language } from '../format/format.ts';
import { type SceneLine, strokeOf } from '../scene/scene.ts';
import type { Box } from '../tree/place.ts';
import { type Route, route } from '../tree/route.ts';
import { arc, zigzag } from './arc.ts';
import type { MapDrawing } from './draw.ts';
import { PLAIN_UP_TO, WEIGHTS_UP_TO } from './limits.ts';
import type { MapLine } from './map-lines.ts';
import { SEAT } from './size.ts';

/** The lines of what is placed, reporting lines first, so that the others lie on them. */
export function lineScene(
  { lines: all, language, texts }: Pick<MapDrawing, 'lines' | 'language' | 'texts'>,
  boxes: ReadonlyMap<string, Box>,
): SceneLine[] {
  const lines = all.filter(({ from, to }) => boxes.has(from) && boxes.has(to));
  const reports = lines.filter(({ tone }) => tone === 'reports');
  const others = lines.filter(({ tone }) => tone !== 'reports');
  const routes = route(reports, boxes, SEAT);
  const words = others.filter(({ tone }) => tone !== 'assumed').length <= WEIGHTS_UP_TO;
  const quiet = others.length > PLAIN_UP_TO;
  // Many lines are a web anyway, whichever way round each one goes.
  const cards = quiet ? [] : [...boxes.values()];
  const between = new Map<string, number>();
  const drawn = others.map((line) => {
    const pair = `${line.from}\n${line.to}`;
    const nth = between.get(pair) ?? 0;
    between.set(pair, nth + 1);
    return sceneLine(line, routeOf(line, boxes, cards, nth), labelOf(line, language, texts), words, quiet);
  });
  return [...reports.map((line) => sceneLine(line, routes.get(line.id), '', false, false)), ...drawn];
}

function routeOf(
  { from, to, tone }: MapLine,
  boxes: ReadonlyMap<string, Box>,
  cards: readonly Box[],
  nth: number,
): Route | undefined {
  const [a, b] = [boxes.get(from), boxes.get(to)];
  if (!a || !b) return undefined;
  return tone === 'conflict' ? zigzag(a, b, cards) : arc(a, b, cards, nth);
}

/** Weight of a line as its width in px: of an influence 1 at 0 and 4 at 1, of a conflict less, since teeth are seen anyway. */
function widthOf({ tone, of }: MapLine): number {
  const weight = of[0]?.weight ?? 0;
  if (tone === 'influence') return 1 + 3 * weight;
  return tone === 'conflict' ? 1 + 1.4 * weight : 1;
}

function sceneLine(line: MapLine, at: Route | undefined, label: string, words: boolean, quiet: boolean): SceneLine {
  const [strongest] = line.of;
  const stroke = line.tone === 'assumed' ? 'dashed' : strokeOf(strongest?.confidence ?? null);
  return {
    id: line.id,
    from: line.from,
    to: line.to,
    ...(at ? { route: at } : {}),
    label,
    strong: false,
    joint: false,
    stroke,
    arrow: line.tone === 'influence' || line.tone === 'assumed',
    tone: line.tone,
    ...(strongest ? { width: widthOf(line) } : {}),
    hush: !words || line.tone === 'assumed',
    quiet: quiet && line.tone !== 'reports',
  };
}

function labelOf({ of }: MapLine, language: Language, texts: Texts): string {
  const [strongest] = of;
  if (!strongest) return '';
  const words: Record<string, string> = texts.values.choice;
  const kind = strongest.influence ? words[strongest.influence] : '';
  return [decimal(strongest.weight, language), kind, of.length > 1 && `+${of.length - 1}`].filter(Boolean).join(' ');
}
