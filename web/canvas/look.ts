// How elements look, by class; plain data in the words of the graph library's style sheets.
import { SMALLEST_TEXT } from '../core/scene/detail.ts';
import { LABEL_WIDTH, LINE, NAME_SIZE, type SceneTone } from '../core/scene/scene.ts';
import { toneColour } from '../core/scene/tone.ts';
import { FONT } from '../theme/antd.ts';
import type { Tokens } from '../theme/tokens.ts';

export interface Rule {
  selector: string;
  style: Record<string, unknown>;
}

/** The style sheet of the canvas in the colours of a theme. */
export function styleOf(t: Tokens): Rule[] {
  const text = { 'font-family': FONT, color: t.ink, 'min-zoomed-font-size': SMALLEST_TEXT };
  const behind = {
    'text-background-color': t.bg,
    'text-background-opacity': 1,
    'text-background-padding': '2px',
  } as const;
  return [
    {
      selector: 'node',
      style: {
        ...text,
        width: 'data(w)',
        height: 'data(h)',
        label: 'data(label)',
        'font-size': NAME_SIZE,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'line-height': LINE / NAME_SIZE,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node.card, node.pill',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '7',
        'background-color': t.node,
        'border-width': 1,
        'border-color': t.rule,
        'border-opacity': 0.6,
        'text-valign': 'center',
        'text-halign': 'center',
        'font-weight': 500,
      },
    },
    {
      selector: 'node.pill',
      style: { 'corner-radius': '22', 'border-style': 'solid', 'font-weight': 400, color: t.mut },
    },
    {
      selector: 'node.levelled',
      style: {
        'background-image': 'data(picture)',
        'background-width': '6px',
        'background-height': '32px',
        'background-position-x': '6px',
        'background-position-y': '50%',
        'background-clip': 'none',
        'background-image-smoothing': 'yes',
        'text-margin-x': 5,
      },
    },
    {
      selector: 'node.face',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8',
        'background-color': t.node,
        'background-image': 'data(picture)',
        'background-fit': 'contain',
        'border-width': 1,
        'border-color': t.rule,
        'border-opacity': 0.7,
      },
    },
    { selector: 'node.face.hollow', style: { 'border-style': 'dashed' } },
    { selector: 'node.face.far', style: { 'background-image': 'data(far)' } },
    {
      selector: 'node.area',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '10',
        'background-opacity': 0,
        'border-width': 1,
        'border-color': t.line,
        'z-compound-depth': 'bottom',
        events: 'no',
        color: t.mut,
        'font-weight': 600,
        'text-halign': 'right',
        'text-valign': 'top',
        'text-margin-x': 'data(shift)',
        'text-margin-y': 22,
      },
    },
    {
      selector: 'node.area.band',
      style: { 'background-opacity': 1, 'background-color': t.hover, 'border-width': 0 },
    },
    { selector: 'node.slight', style: { 'border-width': 0.6, 'font-weight': 400 } },
    { selector: 'node.chief', style: { 'font-weight': 600, 'border-width': 1.4, 'border-opacity': 0.9 } },
    { selector: 'node.card.hollow, node.pill.hollow', style: { 'border-style': 'dashed' } },
    {
      selector: 'node.mark',
      style: {
        ...behind,
        shape: 'ellipse',
        'background-opacity': 0,
        'border-width': 0,
        'background-image': 'data(picture)',
        'background-fit': 'contain',
        'background-clip': 'none',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-max-width': `${LABEL_WIDTH}px`,
        'text-background-opacity': 0.85,
        'font-size': 11.5,
      },
    },
    { selector: 'node.kind-deal', style: { shape: 'diamond' } },
    { selector: 'node.kind-colleague', style: { shape: 'hexagon' } },
    {
      selector: 'node.mark.kind-seat, node.kind-product, node.kind-order, node.kind-contract',
      style: { shape: 'rectangle' },
    },
    {
      selector: 'node.badge',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8',
        height: 16,
        'background-color': t.panel,
        'border-width': 1,
        'border-color': t.rule,
        'font-size': 11,
        'text-valign': 'center',
        color: t.mut,
        'z-index': 10,
      },
    },
    {
      selector: 'edge',
      style: {
        ...text,
        label: 'data(label)',
        ...behind,
        width: 1.2,
        'line-color': t.edge,
        'curve-style': 'straight',
        'font-size': 11,
        color: t.mut,
        'target-arrow-color': t.edge,
        'arrow-scale': 0.7,
        'overlay-opacity': 0,
      },
    },

    { selector: 'edge.at-end', style: { 'target-label': 'data(endLabel)', 'target-text-offset': 'data(endOffset)' } },
    { selector: 'edge.free', style: { 'curve-style': 'bezier', 'control-point-step-size': 36 } },
    { selector: 'edge.arrow', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: 'edge.straight, edge.bent, edge.curve, edge.zigzag',
      style: { 'source-endpoint': 'data(start)', 'target-endpoint': 'data(end)' },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'edge-distances': 'endpoints',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': '8',
      },
    },
    {
      selector: 'edge.curve',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
      },
    },
    {
      selector: 'edge.zigzag',
      style: {
        'curve-style': 'segments',
        'edge-distances': 'endpoints',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
      },
    },
    ...toneRules(t),
    { selector: 'edge.wide', style: { width: 'data(width)' } },
    { selector: 'edge.hush', style: { label: '', 'target-label': '' } },
    { selector: 'edge.hush.near', style: { label: 'data(label)', 'target-label': 'data(endLabel)' } },
    { selector: 'edge.strong', style: { width: 2.2 } },
    { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 3.5] } },
    { selector: 'edge.quiet', style: { opacity: 0.14, label: '', 'target-label': '' } },
    { selector: 'edge.quiet.near', style: { opacity: 1, label: 'data(label)', 'target-label': 'data(endLabel)' } },
    { selector: '.dim', style: { opacity: 0.35 } },
    { selector: '.faded', style: { opacity: 0.16 } },
    {
      selector: 'node.body.chosen',
      style: { 'outline-width': 2, 'outline-color': t.acc, 'outline-offset': 1, 'outline-opacity': 1, 'z-index': 9 },
    },
    {
      selector: 'node.card.chosen, node.pill.chosen, node.face.chosen',
      style: { 'border-color': t.acc, 'border-opacity': 1 },
    },
    {
      selector: 'node.body.target',
      style: { 'outline-width': 3, 'outline-color': t.acc, 'outline-offset': 2, 'outline-opacity': 0.5, 'z-index': 9 },
    },
    { selector: 'node.pointer', style: { width: 1, height: 1, 'background-opacity': 0, label: '', events: 'no' } },
    {
      selector: 'edge.drawn',
      style: {
        label: '',
        'line-color': t.acc,
        'target-arrow-color': t.acc,
        'target-arrow-shape': 'triangle',
        width: 2,
        'line-style': 'dashed',
        'line-dash-pattern': [4, 3],
        events: 'no',
        'z-index': 20,
      },
    },
    {
      selector: 'edge.chosen',
      style: { 'line-color': t.acc, 'target-arrow-color': t.acc, color: t.accText, 'z-index': 9 },
    },
  ];
}

const TONES: readonly SceneTone[] = ['reports', 'influence', 'conflict', 'assumed', 'same'];

function toneRules(t: Tokens): Rule[] {
  const colours = TONES.map((tone) => {
    const colour = toneColour(tone, t);
    return {
      selector: `edge.tone-${tone}`,
      style: { 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour },
    };
  });
  const dots = { 'source-arrow-shape': 'circle', 'target-arrow-shape': 'circle', 'arrow-scale': 0.6 };
  return [
    ...colours,
    { selector: 'edge.tone-influence', style: { 'arrow-scale': 0.9 } },
    { selector: 'edge.tone-same', style: dots },
  ];
}
