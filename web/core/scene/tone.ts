import type { Tokens } from '../../theme/tokens.ts';
import type { SceneTone } from './scene.ts';

/** Colour of a line. Red is kept for whoever is against us; a conflict is told by its teeth. */
export function toneColour(tone: SceneTone | undefined, tokens: Tokens): string {
  switch (tone) {
    case 'influence':
      return tokens.acc;
    case 'conflict':
      return tokens.warn;
    case 'reports':
      return tokens.rule;
    case 'assumed':
    case 'same':
      return tokens.mut;
    default:
      return tokens.edge;
  }
}
