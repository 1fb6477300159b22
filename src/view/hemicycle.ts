/** A seat on the drawing, in units of the outer radius: the middle of the floor is 0/0, y goes up. */
export interface SeatPoint {
  readonly x: number;
  readonly y: number;
  /** From π (left end) to 0 (right end). */
  readonly angle: number;
}

export interface Hemicycle {
  /** From left to right, so that seats filled in this order make wedges. */
  readonly points: readonly SeatPoint[];
  /** Radius of a seat. */
  readonly dot: number;
}

const INNER = 0.42;
/** Rows a seat count needs so that seats are as far apart within a row as between rows; from the area of the half ring. */
const ROWS_PER_SQRT_SEAT = 0.51;

/** Places `seats` seats on concentric half circles, each row as full as its length allows. */
export function hemicycle(seats: number): Hemicycle {
  if (seats <= 0) return { points: [], dot: 0 };
  const rows = Math.max(1, Math.round(Math.sqrt(seats) * ROWS_PER_SQRT_SEAT));
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? (INNER + 1) / 2 : INNER + ((1 - INNER) * row) / (rows - 1),
  );
  const counts = apportion(seats, radii);
  const points = radii.flatMap((radius, row) =>
    Array.from({ length: counts[row]! }, (_, at): SeatPoint => {
      const angle = counts[row] === 1 ? Math.PI / 2 : Math.PI - (Math.PI * at) / (counts[row]! - 1);
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle };
    }),
  );
  const gap = Math.min(
    rows === 1 ? 0.3 : (1 - INNER) / (rows - 1),
    ...radii.map((radius, row) => (counts[row]! > 1 ? (Math.PI * radius) / (counts[row]! - 1) : 0.3)),
  );
  // Seats of one angle go from the outer row inwards.
  points.sort((a, b) => b.angle - a.angle || b.x ** 2 + b.y ** 2 - (a.x ** 2 + a.y ** 2));
  return { points, dot: gap * 0.42 };
}

/** `total` shared out by weight with whole numbers: largest remainders first. */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map(weight => (total * weight) / sum);
  const counts = exact.map(Math.floor);
  const order = exact.map((share, at) => [share - counts[at]!, at] as const).sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  const left = total - counts.reduce((a, b) => a + b, 0);
  for (const [, at] of order.slice(0, left)) counts[at]! += 1;
  return counts;
}
