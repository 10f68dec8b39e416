import { layoutOf, size, type Point } from '../site/lifecycle-layout.ts';
import type { Lifecycle } from '../site/lifecycle.ts';
import type { OperationEntry } from '../site/site.ts';
import { usePage } from './context.ts';

/** The life of a thing: what creates it, its statuses, and what can be done with it. Each box is a link. */
export const LifecyclePicture = ({ lifecycle }: { lifecycle: Lifecycle }) => (
  <>
    <Picture lifecycle={lifecycle} way="across" />
    <Picture lifecycle={lifecycle} way="down" />
    <Legend lifecycle={lifecycle} />
  </>
);

/** The same picture twice: from left to right, and for narrow windows from top to bottom. Only one is shown. */
function Picture({ lifecycle, way }: { lifecycle: Lifecycle; way: 'across' | 'down' }) {
  const { start, thing, statuses, steps } = lifecycle;
  const { width, height, at, arrows } = layoutOf(lifecycle, way);
  return (
    <div class={`lifecycle ${way}`}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={`Life of ${thing}`}
      >
        {arrows.map((path) => (
          <path class="arrow" d={path} />
        ))}
        <Box entry={start} at={at.start} wide={size.left} />
        <Thing name={thing} statuses={statuses} at={at.thing} />
        {steps.map(({ entry, isEnd }, index) => (
          <>
            <Box entry={entry} at={at.steps[index] as Point} wide={size.right} />
            {isEnd ? <End at={at.steps[index] as Point} /> : null}
          </>
        ))}
      </svg>
    </div>
  );
}

function Box({ entry, at: { x, y }, wide }: { entry: OperationEntry; at: Point; wide: number }) {
  const { link } = usePage();
  const { method, summary } = entry.model;
  return (
    <a href={link(entry.address)}>
      <rect class="box" x={x + 0.5} y={y + 0.5} width={wide - 1} height={size.box - 1} rx="6" />
      <text class={`t-${method.toLowerCase()}`} x={x + 10} y={y + size.box / 2 + 4}>
        {method === 'DELETE' ? 'DEL' : method}
      </text>
      <text class="t" x={x + 48} y={y + size.box / 2 + 4}>
        {cut(summary, (wide - 60) / 6.7)}
      </text>
    </a>
  );
}

/** After this step there is nothing left: a dot in a ring. */
function End({ at: { x, y } }: { at: Point }) {
  const [from, middle] = [x + size.right, y + size.box / 2];
  return (
    <>
      <path class="arrow" d={`M${from} ${middle}h${size.end - 12}`} />
      <circle class="end" cx={from + size.end - 6} cy={middle} r="6" />
      <circle class="dot" cx={from + size.end - 6} cy={middle} r="3" />
    </>
  );
}

function Thing({ name, statuses, at: { x, y } }: { name: string; statuses: Lifecycle['statuses']; at: Point }) {
  return (
    <>
      <rect class="thing" x={x + 0.5} y={y + 0.5} width={size.middle - 1} height={size.thing(statuses) - 1} rx="8" />
      <text class="t b" x={x + size.middle / 2} y={y + 19} text-anchor="middle">
        {cut(name, 19)}
      </text>
      {statuses.map(({ name: status, isFinal }, index) => (
        <>
          <circle class={isFinal ? 'final' : 'open'} cx={x + 22} cy={y + 41 + index * 20} r="4" />
          <text class="t s" x={x + 34} y={y + 45 + index * 20}>
            {cut(status, 22)}
          </text>
        </>
      ))}
    </>
  );
}

const Legend = ({ lifecycle: { statuses, steps } }: { lifecycle: Lifecycle }) => {
  const signs = [
    statuses.some(({ isFinal }) => !isFinal) && (['open', 'status'] as const),
    statuses.some(({ isFinal }) => isFinal) && (['final', 'final status'] as const),
    steps.some(({ isEnd }) => isEnd) && (['end', 'it is gone'] as const),
  ].filter((sign) => sign !== false);
  return signs.length === 0 ? null : (
    <p class="legend">
      {signs.map(([sign, text]) => (
        <span class={sign}>{text}</span>
      ))}
    </p>
  );
};

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.floor(most) - 1)}…`;
