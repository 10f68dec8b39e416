import { markdownText } from '../../openapi/escape.ts';
import type { CompareReport } from '../compare.ts';
import type { DiffReport, Severity } from '../model.ts';
import { formatCompare, summaryOfCompare } from './compare-text.ts';
import { formatGitHub } from './github.ts';
import { formatMarkdown, markOf } from './markdown.ts';
import { formatDiff, summaryOfDiff, type TextOptions } from './text.ts';

export const formats = ['text', 'json', 'markdown', 'github'] as const;
export type Format = (typeof formats)[number];

/** The worst that a command lets pass: it fails on what is named, and on what is worse. */
export const failures = ['breaking', 'unknown', 'never'] as const;
export type FailOn = (typeof failures)[number];

/** Whether a report fails. */
export const isFailure = (severity: Severity | 'none', failOn: FailOn): boolean =>
  failOn !== 'never' && (severity === 'breaking' || severity === failOn);

export function showDiff(report: DiffReport, format: Format, options: TextOptions): string {
  if (format === 'json') return JSON.stringify(report, null, 1);
  if (format === 'github') return formatGitHub(report.changes);
  if (format === 'text') return formatDiff(report, options);
  const head = [markOf('diff'), `## Contract: ${report.severity === 'none' ? 'no change' : report.severity}`, ''];
  return formatMarkdown(report.changes, [...head, markdownText(summaryOfDiff(report))]);
}

export function showCompare(report: CompareReport, format: Format, options: TextOptions): string {
  if (format === 'json') return JSON.stringify(report, null, 1);
  if (format === 'github') return formatGitHub(report.changes);
  if (format === 'text') return formatCompare(report, options);
  const { title, version } = report.theirs;
  const head = [markOf('compare'), `## ${markdownText(`${title} ${version}`.trim() || 'The document')}`, ''];
  return formatMarkdown(report.changes, [...head, markdownText(summaryOfCompare(report))]);
}
