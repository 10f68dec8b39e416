import type { Lifecycle } from '../site/lifecycle.ts';
import type { OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';

/** Sizes of the picture, in its own units. */
const size = { row: 36, box: 28, left: 206, middle: 172, right: 252, gap: 52 };
const columns = { middle: size.left + size.gap, right: size.left + size.middle + 2 * size.gap };
const width = columns.right + size.right;

/** The life of a thing: what creates it, its statuses, and what can be done with it. Each box is a link. */
export function LifecyclePicture({ lifecycle }: { lifecycle: Lifecycle }) {
  const { start, thing, statuses, steps } = lifecycle;
  const rows = Math.max(steps.length, statuses.length + 1, 1);
  const height = rows * size.row;
  const middle = height / 2;
  return (
    <div class="scroll lifecycle" tabIndex={0} role="region" aria-label={`Life of ${thing}`}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={`Life of ${thing}`}
      >
        <path class="arrow" d={`M${size.left} ${middle}H${columns.middle - 7}m-6 -4l6 4l-6 4`} />
        {steps.map((_, index) => (
          <path class="arrow" d={curve(middle, rowAt(index, steps.length, height))} />
        ))}
        <Box entry={start} x={0} y={middle} wide={size.left} />
        <Thing name={thing} statuses={statuses} middle={middle} />
        {steps.map((step, index) => (
          <Box entry={step} x={columns.right} y={rowAt(index, steps.length, height)} wide={size.right} />
        ))}
      </svg>
    </div>
  );
}

const rowAt = (index: number, count: number, height: number): number =>
  height / 2 + (index - (count - 1) / 2) * size.row;

function curve(from: number, to: number): string {
  const [start, end] = [columns.middle + size.middle, columns.right - 7];
  const half = (start + end) / 2;
  return `M${start} ${from}C${half} ${from} ${half} ${to} ${end} ${to}m-6 -4l6 4l-6 4`;
}

function Box({ entry, x, y, wide }: { entry: OperationEntry; x: number; y: number; wide: number }) {
  const { link } = usePage();
  const { method, summary } = entry.model;
  return (
    <a href={link(entry.address)}>
      <rect class="box" x={x + 0.5} y={y - size.box / 2 + 0.5} width={wide - 1} height={size.box - 1} rx="6" />
      <text class={`t-${method.toLowerCase()}`} x={x + 10} y={y + 4}>
        {method === 'DELETE' ? 'DEL' : method}
      </text>
      <text class="t" x={x + 48} y={y + 4}>
        {cut(summary, (wide - 60) / 6.7)}
      </text>
    </a>
  );
}

function Thing({ name, statuses, middle }: { name: string; statuses: Lifecycle['statuses']; middle: number }) {
  const height = (statuses.length === 0 ? 0 : 8 + statuses.length * 20) + size.box;
  const top = middle - height / 2;
  const x = columns.middle;
  return (
    <>
      <rect class="thing" x={x + 0.5} y={top + 0.5} width={size.middle - 1} height={height - 1} rx="8" />
      <text class="t b" x={x + size.middle / 2} y={top + 19} text-anchor="middle">
        {cut(name, 19)}
      </text>
      {statuses.map(({ name: status, isFinal }, index) => (
        <>
          <circle class={isFinal ? 'final' : 'open'} cx={x + 22} cy={top + 41 + index * 20} r="4" />
          <text class="t s" x={x + 34} y={top + 45 + index * 20}>
            {cut(status, 22)}
          </text>
        </>
      ))}
    </>
  );
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.floor(most) - 1)}…`;
