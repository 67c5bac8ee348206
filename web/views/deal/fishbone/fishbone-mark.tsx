import { memo } from 'react';
import { attitudeColour, CHEVRONS } from '../../../core/attitude/attitude.ts';
import { type FishboneMember, looksAlike, NAME_SIZE, SUB_SIZE } from '../../../core/fishbone/chain.ts';
import { CONTESTED_MARK, CUT_MARK, KEY_MARK } from '../../../core/fishbone/marks.ts';
import { arc } from '../../../core/fishbone/ring.ts';
import { reachText } from '../../../core/format/score.ts';
import type { Tokens } from '../../../theme/tokens.ts';

const CIRCLE = 17;
const RING = 22;
const WAS = 26;

interface FishboneMarkProps {
  member: FishboneMember;
  x: number;
  y: number;
  half: number;
  tokens: Tokens;
  selected: boolean;
  onSelect?(id: string): void;
  onOpen?(id: string): void;
}

/** A person of the chain: attitude as colour and badge, reach as ring, name with key and scissors, what a what-if changes. */
export const FishboneMark = memo(function FishboneMark(props: FishboneMarkProps) {
  const { member, x, y, half, tokens, selected } = props;
  const { id, person, was, name, nameWidth, roles, title } = member;
  const gone = person?.departed ?? false;
  const moved = person !== null && was !== null && reachText(person.reach.point) !== reachText(was.reach.point);
  const attitude = person?.attitude ?? null;
  const colour = attitudeColour(attitude, tokens);
  const faint = gone || person === null;
  const text = { textAnchor: 'middle' as const, fill: tokens.ink };
  const side = nameWidth / 2;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing around it takes the keys, the table beside it is its twin
    <g
      transform={`translate(${x} ${y})`}
      className={props.onSelect ? 'fishbone-person' : undefined}
      onClick={() => props.onSelect?.(id)}
      onDoubleClick={() => props.onOpen?.(id)}
      data-person={id}
    >
      <rect x={-half} y={-30} width={2 * half} height={84} fill="transparent" />
      {selected && <circle r={WAS + 3} fill={tokens.accBg} stroke={tokens.acc} strokeWidth={1.5} />}
      <circle r={RING} fill={tokens.bg} stroke={tokens.line} strokeWidth={4} />
      {person && !gone && (
        <>
          <path d={arc(RING, person.reach.high)} fill="none" stroke={tokens.l1} strokeWidth={4} />
          <path d={arc(RING, person.reach.point)} fill="none" stroke={tokens.acc} strokeWidth={4} />
        </>
      )}
      {moved && <path d={arc(WAS, was.reach.point)} fill="none" stroke={tokens.mut} strokeWidth={1.5} />}
      <circle
        r={CIRCLE}
        fill={tokens.node}
        stroke={faint ? tokens.rule : colour}
        strokeWidth={2}
        strokeDasharray={faint || attitude === null ? '4 3' : undefined}
      />
      <text {...text} y={4} fontSize={13} fontWeight={600} opacity={faint ? 0.6 : 1}>
        {member.initials}
      </text>
      {person && !gone && <Badge attitude={attitude} was={was?.attitude ?? null} colour={colour} tokens={tokens} />}
      {member.contested && (
        <Sign path={CONTESTED_MARK} x={-23} y={-23} colour={tokens.neg2} back={tokens.node} line={tokens.neg2} />
      )}
      <text {...text} y={38} fontSize={NAME_SIZE} fontWeight={600} textDecoration={gone ? 'line-through' : undefined}>
        {name}
      </text>
      {person?.key && <Sign path={KEY_MARK} x={-side - 15} y={28} colour={tokens.ink} />}
      {member.cuts.length > 0 && <Sign path={CUT_MARK} x={side + 4} y={28} colour={tokens.warn} />}
      <text {...text} y={52} fontSize={SUB_SIZE} fill={tokens.mut}>
        {roles}
        {person && !moved && (
          <tspan fill={tokens.ink}>
            {roles === '' ? '' : ' '}
            {reachText(person.reach.point)}
          </tspan>
        )}
      </text>
      {moved ? (
        <text {...text} y={66} fontSize={SUB_SIZE} fontWeight={650} fill={tokens.accText}>
          {reachText(was.reach.point)} → {reachText(person.reach.point)}
        </text>
      ) : (
        <text {...text} y={66} fontSize={SUB_SIZE} fill={tokens.mut}>
          {title}
        </text>
      )}
    </g>
  );
}, isSame);

function isSame(a: FishboneMarkProps, b: FishboneMarkProps): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.half === b.half &&
    a.tokens === b.tokens &&
    a.selected === b.selected &&
    a.onSelect === b.onSelect &&
    a.onOpen === b.onOpen &&
    looksAlike(a.member, b.member)
  );
}

interface BadgeProps {
  attitude: number | null;
  was: number | null;
  colour: string;
  tokens: Tokens;
}

/** The attitude at the upper right; one that is tried has an outline of its own. */
function Badge({ attitude, was, colour, tokens }: BadgeProps) {
  return (
    <g transform="translate(9 -25)">
      {attitude !== was && <circle cx={8} cy={8} r={10.5} fill={tokens.accBg} stroke={tokens.acc} strokeWidth={1.5} />}
      <circle
        cx={8}
        cy={8}
        r={7.5}
        fill={tokens.node}
        stroke={colour}
        strokeWidth={1.2}
        strokeDasharray={attitude === null ? '2.2 1.8' : undefined}
      />
      {CHEVRONS[attitude ?? 'unknown']?.map((path) => (
        <path key={path} d={path} fill="none" stroke={colour} strokeWidth={1.6} strokeLinecap="round" />
      ))}
    </g>
  );
}

interface SignProps {
  path: string;
  x: number;
  y: number;
  colour: string;
  back?: string;
  line?: string;
}
function Sign({ path, x, y, colour, back, line }: SignProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {back && <circle cx={6} cy={6} r={8} fill={back} stroke={line} strokeWidth={1} />}
      <path d={path} fill="none" stroke={colour} strokeWidth={1.2} strokeLinecap="round" />
    </g>
  );
}
