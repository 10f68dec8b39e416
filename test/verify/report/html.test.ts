import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { valueAt } from '../../../src/openapi/json-pointer.ts';
import { formatHtml } from '../../../src/verify/report/html/page.ts';
import { hostileRun } from '../../helpers/hostile-run.ts';
import { widgets } from '../../helpers/tiny.ts';

const document = widgets();
const parts = { valueAt: (pointer: string) => valueAt(document, pointer) };
const page = (texts?: readonly string[]): string => formatHtml(hostileRun(texts).report, parts);

/** The elements of a page, without its own style and script. */
const tagsOf = (markup: string): string[] => {
  const body = markup.replace(/<style>[^]*?<\/style>/, '').replace(/<script>[^]*?<\/script>/, '');
  return [...new Set([...body.matchAll(/<([a-z0-9]+)[\s>]/gi)].map(([, name = '']) => name.toLowerCase()))];
};

test('no text of a server becomes an element, an attribute or a link', () => {
  const hostile = page();
  expect(tagsOf(hostile).filter((name) => ['script', 'img', 'svg', 'iframe', 'pre2', 'object'].includes(name))).toEqual(
    [],
  );
  expect(hostile).not.toMatch(/<[^>]*\son\w+=/i);
  expect([...hostile.matchAll(/(?:href|src)="([^"]*)"/g)].filter(([, to = '']) => !to.startsWith('#'))).toEqual([]);
});

test('control characters and directions of writing are visible', () => {
  expect(page().match(/[^\P{C}\n]/gu)).toBeNull();
  expect(page()).toContain(String.raw`\u{202e}gnp.exe`);
});

test('nothing is loaded, and only the own script may run', () => {
  const text = page(['a']);
  expect(text).toMatch(
    /Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-[\w+/]+=&#39;/,
  );
  const [, script = ''] = /<script>([^]*)<\/script>/.exec(text) ?? [];
  expect(text).toContain(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  expect(text.match(/https?:\/\/(?!127\.0\.0\.1)/)).toBeNull();
});

test('a cause shows the request, the answer, the line of the contract and how to see it again', () => {
  const text = page(['surprise']);
  expect(text).toContain('Answer: 500 surprise');
  expect(text).toContain('Contract: spec/widget.yaml:3 · /components/schemas/Widget/properties/id');
  expect(text).toContain('&quot;id&quot;: {\n  &quot;type&quot;: &quot;string&quot;');
  expect(text).toMatch(/curl -i -X GET &#39;http:\/\/127\.0\.0\.1:1\/v1\/x\?q=surprise/);
  expect(text).toMatch(/npx openai-concord-cli replay [0-9a-f]{8} --target http:\/\/127\.0\.0\.1:1\/v1/);
});

test('a run without findings says so', () => {
  const { report } = hostileRun([]);
  const text = formatHtml({ ...report, exitCode: 0 }, parts);
  expect(text).toContain('No finding: every answer that was checked is as the contract says.');
});
