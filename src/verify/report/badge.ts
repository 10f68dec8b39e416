import type { Report } from './report.ts';

/** What a badge says. No word of a server is in it. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: 'brightgreen' | 'red' | 'lightgrey';
}

/** The level that was passed, and the date: a badge says what was checked on a day, and no more. */
function badgeOf({ exitCode, demand, failures, started }: Report): Badge {
  const label = 'OpenAI contract';
  if (exitCode === 2) return { label, message: 'not tested', color: 'lightgrey' };
  if (exitCode === 0) return { label, message: `${demand.level} · ${started.slice(0, 10)}`, color: 'brightgreen' };
  const causes = failures.length === 1 ? '1 cause' : `${failures.length} causes`;
  return { label, message: failures.length === 0 ? 'failed' : `failed: ${causes}`, color: 'red' };
}

/** The badge for the endpoint of shields.io. @see https://shields.io/badges/endpoint-badge */
export const formatShields = (report: Report): string =>
  `${JSON.stringify({ schemaVersion: 1, ...badgeOf(report) })}\n`;

const fills = { brightgreen: '#1a7f37', red: '#b3202c', lightgrey: '#5c5f6b' } as const;
/** Pixels for a letter of Verdana in size 11, roughly. The text is fitted to it. */
const letter = 6.6;
const padding = 12;

export function formatBadge(report: Report): string {
  const { label, message, color } = badgeOf(report);
  const [left, right] = [label, message].map((text) => Math.round(text.length * letter) + padding) as [number, number];
  const text = (words: string, from: number, width: number): string =>
    `<text x="${from + width / 2}" y="14" textLength="${width - padding}">${words}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${message}">
<title>${label}: ${message}</title>
<rect width="${left}" height="20" fill="#33353d"/><rect x="${left}" width="${right}" height="20" fill="${fills[color]}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
${text(label, 0, left)}${text(message, left, right)}
</g></svg>
`;
}
