// The fishbone as SVG, on the screen and in the file that is exported.

import { FISHBONE, type Spine } from '../../../core/fishbone/bone.ts';
import type { FishboneMember } from '../../../core/fishbone/chain.ts';
import type { Fishbone } from '../../../core/fishbone/layout.ts';
import { widthOf } from '../../../core/text/measure.ts';
import type { Tokens } from '../../../theme/tokens.ts';
import { FishboneMark } from './fishbone-mark.tsx';

export interface DrawingWords {
  goal: string;
  amount: string;
  scale: string;
}

interface FishboneDrawingProps {
  drawn: Fishbone;
  members: ReadonlyMap<string, FishboneMember>;
  words: DrawingWords;
  tokens: Tokens;
  selected?: string | null;
  onSelect?(id: string): void;
  onOpen?(id: string): void;
}

/** Trunk, goal, spines and persons; colours as values, so that the same elements can be written into a file. */
export function FishboneDrawing(props: FishboneDrawingProps) {
  const { drawn, members, words, tokens } = props;
  const { trunk, ticks, spines, bones, height } = drawn;
  const bottom = height - FISHBONE.foot;
  return (
    <>
      {ticks.map(({ power, x }) => (
        <g key={power}>
          <path d={`M${x} ${FISHBONE.top}V${bottom}`} stroke={tokens.line} strokeWidth={1} />
          <text x={x} y={bottom + 15} fontSize={11} textAnchor="middle" fill={tokens.mut}>
            {power}
          </text>
        </g>
      ))}
      <text x={drawn.width} y={bottom + 15} fontSize={11} textAnchor="end" fill={tokens.mut}>
        {words.scale}
      </text>
      {spines.map((spine) => (
        <SpineLine key={spine.group} spine={spine} tokens={tokens} />
      ))}
      {bones.map(({ id, x, y, spineX }) => (
        <path key={id} d={`M${x} ${y}H${spineX}`} stroke={tokens.rule} strokeWidth={1} opacity={0.7} />
      ))}
      <path d={`M${trunk.from} ${trunk.y}H${trunk.to - 8}`} stroke={tokens.ink} strokeWidth={2.5} />
      <path d={`M${trunk.to} ${trunk.y}l-12 -7v14Z`} fill={tokens.ink} />
      <Goal trunk={trunk} words={words} tokens={tokens} />
      {bones.map((bone) => {
        const member = members.get(bone.id);
        return (
          member && (
            <FishboneMark
              key={bone.id}
              member={member}
              x={bone.x}
              y={bone.y}
              half={bone.half}
              tokens={tokens}
              selected={props.selected === bone.id}
              {...(props.onSelect ? { onSelect: props.onSelect } : {})}
              {...(props.onOpen ? { onOpen: props.onOpen } : {})}
            />
          )
        );
      })}
    </>
  );
}

function SpineLine({ spine, tokens }: { spine: Spine; tokens: Tokens }) {
  const { foot, tip, name, label } = spine;
  const width = widthOf(label, 12) + 8;
  return (
    <g>
      <path d={`M${foot.x} ${foot.y}L${tip.x} ${tip.y}`} stroke={tokens.rule} strokeWidth={1.5} />
      <rect x={name.x - width} y={name.y - 9} width={width} height={18} rx={4} fill={tokens.bg} />
      <text x={name.x - 4} y={name.y + 4} fontSize={12} fontWeight={600} textAnchor="end" fill={tokens.ink}>
        {label}
      </text>
    </g>
  );
}

function Goal({ trunk, words, tokens }: { trunk: Fishbone['trunk']; words: DrawingWords; tokens: Tokens }) {
  const half = FISHBONE.head / 2;
  const x = trunk.to + half;
  const tall = 40;
  return (
    <g>
      <path
        d={`M${x - half} ${trunk.y}L${x} ${trunk.y - tall}L${x + half} ${trunk.y}L${x} ${trunk.y + tall}Z`}
        fill={tokens.accBg}
        stroke={tokens.acc}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <text x={x} y={trunk.y - 1} fontSize={13} fontWeight={620} textAnchor="middle" fill={tokens.ink}>
        {words.goal}
      </text>
      <text x={x} y={trunk.y + 14} fontSize={11} textAnchor="middle" fill={tokens.mut}>
        {words.amount}
      </text>
    </g>
  );
}
