import type { Lifecycle } from './lifecycle.ts';

/** Sizes of the picture, in its own units. */
export const size = {
  row: 36,
  box: 28,
  left: 206,
  middle: 172,
  right: 252,
  gap: 52,
  /** From a box to the sign of the end, and over it. */
  end: 34,
  thing: (statuses: Lifecycle['statuses']): number => size.box + (statuses.length === 0 ? 0 : 8 + statuses.length * 20),
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything stands: the upper left corners of boxes, and the lines between them. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly at: { readonly start: Point; readonly thing: Point; readonly steps: readonly Point[] };
  readonly arrows: readonly string[];
}

export const layoutOf = (lifecycle: Lifecycle, way: 'across' | 'down'): Layout =>
  way === 'across' ? across(lifecycle) : down(lifecycle);

/** What creates it, then the thing, then what can be done with it, from left to right. */
function across({ statuses, steps }: Lifecycle): Layout {
  const height = Math.max(steps.length * size.row, size.thing(statuses) + size.row / 2, size.row);
  const middle = height / 2;
  const [second, third] = [size.left + size.gap, size.left + size.middle + 2 * size.gap];
  const rows = steps.map((_, index) => middle + (index - (steps.length - 1) / 2) * size.row);
  const [from, to] = [second + size.middle, third - 7];
  const half = (from + to) / 2;
  return {
    width: third + size.right + size.end,
    height,
    at: {
      start: { x: 0, y: middle - size.box / 2 },
      thing: { x: second, y: middle - size.thing(statuses) / 2 },
      steps: rows.map((y) => ({ x: third, y: y - size.box / 2 })),
    },
    arrows: [
      `M${size.left} ${middle}H${second - 7}m-6 -4l6 4l-6 4`,
      ...rows.map((y) => `M${from} ${middle}C${half} ${middle} ${half} ${y} ${to} ${y}m-6 -4l6 4l-6 4`),
    ],
  };
}

/** The same from top to bottom: the steps hang on a line below the thing. */
function down({ statuses, steps }: Lifecycle): Layout {
  const [line, indent, gap] = [14, 38, 30];
  const thing = size.box + gap;
  const bottom = thing + size.thing(statuses);
  const rows = steps.map((_, index) => bottom + 14 + index * size.row);
  return {
    width: indent + size.right + size.end,
    height: (rows.at(-1) ?? bottom) + size.box + 2,
    at: {
      start: { x: 0, y: 0 },
      thing: { x: 0, y: thing },
      steps: rows.map((y) => ({ x: indent, y })),
    },
    arrows: [
      `M${line} ${size.box}V${thing - 5}m-4 -6l4 6l4 -6`,
      ...rows.map((y) => `M${line} ${bottom}V${y + size.box / 2}H${indent - 5}m-6 -4l6 4l-6 4`),
    ],
  };
}
