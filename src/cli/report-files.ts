import { writeFileSync } from 'node:fs';
import { valueAt } from '../openapi/json-pointer.ts';
import { readDocument } from '../verify/generated-files.ts';
import { formatBadge, formatShields } from '../verify/report/badge.ts';
import { formatComment } from '../verify/report/comment.ts';
import { formatHtml } from '../verify/report/html/page.ts';
import { formatJUnit } from '../verify/report/junit.ts';
import { formatMarkdown } from '../verify/report/markdown.ts';
import { formatSarif } from '../verify/report/sarif.ts';
import type { Verified } from '../verify/runner/verify.ts';

/** What each flag with a file writes. */
const formats = {
  json: ({ report }) => `${JSON.stringify(report, null, 1)}\n`,
  markdown: ({ report }) => formatMarkdown(report),
  junit: ({ results }) => formatJUnit(results),
  comment: ({ report }) => formatComment(report),
  sarif: ({ report }) => formatSarif(report),
  badge: ({ report }, file) => (file.endsWith('.json') ? formatShields(report) : formatBadge(report)),
  html: ({ report }) => formatHtml(report, contractParts()),
} satisfies Record<string, (verified: Verified, file: string) => string>;

type Format = keyof typeof formats;

/** The flags that name a file to write a report to. */
export const reportFlags = Object.keys(formats) as readonly Format[];

export type ReportFlags = Readonly<Partial<Record<Format, string>>>;

export function writeReports(verified: Verified, flags: ReportFlags): void {
  for (const flag of reportFlags) {
    const file = flags[flag];
    if (file !== undefined) writeFileSync(file, formats[flag](verified, file));
  }
}

function contractParts(): Parameters<typeof formatHtml>[1] {
  const document = readDocument();
  return { valueAt: (pointer) => valueAt(document, pointer) };
}
