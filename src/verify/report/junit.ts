import { formatFindings } from '../model/finding.ts';
import type { Result } from '../model/result.ts';

/**
 * The results as JUnit XML: one suite per target, one test case per result. Known failures and cases that were not
 * judged are skipped, never passed.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function formatJUnit(results: readonly Result[]): string {
  const suites = [...Map.groupBy(results, ({ target }) => target)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${counts(results)}>`,
    ...suites.map(([name, own]) =>
      [`  <testsuite name="${escape(name)}"${counts(own)}>`, ...own.map(testCase), '  </testsuite>'].join('\n'),
    ),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(results: readonly Result[]): string {
  const failed = results.filter(({ outcome }) => outcome === 'failed').length;
  const passed = results.filter(({ outcome }) => outcome === 'passed').length;
  const time = seconds(results.reduce((sum, { duration }) => sum + duration, 0));
  return ` tests="${results.length}" failures="${failed}" errors="0" skipped="${results.length - failed - passed}" time="${time}"`;
}

function testCase(result: Result): string {
  const { case: id, group, operationId, duration } = result;
  const classname = [group, operationId].filter((part) => part).join('.');
  const open = `    <testcase classname="${escape(classname)}" name="${escape(id)}" time="${seconds(duration)}"`;
  const inner = outcomeOf(result);
  return inner === '' ? `${open}/>` : `${open}>${inner}</testcase>`;
}

function outcomeOf({ outcome, findings, note = '' }: Result): string {
  if (outcome === 'passed') return '';
  if (outcome !== 'failed') return `<skipped message="${escape(`${outcome}. ${note}`.trim())}"/>`;
  const [first] = findings;
  const said = escape(formatFindings(findings));
  return `<failure type="${escape(first?.check ?? '')}" message="${escape(first?.message ?? '')}">${said}</failure>`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 cannot hold, not even as a reference, and what turns the direction of writing. @see https://www.w3.org/TR/xml/#charsets */
const impossible = /[^\P{C}\t\n\r]/gu;

/** Line ends as references, because a parser turns those of an attribute into spaces. */
const escape = (text: string): string =>
  text
    .toWellFormed()
    .replace(impossible, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
