/** The part of a circle round the origin that a fraction takes, clockwise from the top; empty for nothing. */
export function arc(radius: number, fraction: number): string {
  if (fraction <= 0) return '';
  // A whole circle begins where it ends, and would be none.
  const angle = Math.min(fraction, 0.9999) * 2 * Math.PI;
  const [x, y] = [radius * Math.sin(angle), -radius * Math.cos(angle)];
  return `M0 ${-radius}A${radius} ${radius} 0 ${angle > Math.PI ? 1 : 0} 1 ${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): number {
  // Adding 0 makes a plain zero of a negative one.
  return Math.round(value * 100) / 100 + 0;
}
