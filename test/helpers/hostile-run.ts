import type { Finding } from '../../src/verify/model/finding.ts';
import type { Result } from '../../src/verify/model/result.ts';
import { everything } from '../../src/verify/model/selection.ts';
import { exactly } from '../../src/verify/model/verdict.ts';
import { buildReport, type Report } from '../../src/verify/report/report.ts';
import { liveTarget } from '../../src/verify/targets/live.ts';
import { attacks } from '../docs/hostile.ts';
import { widgets } from './tiny.ts';

/** What a server may send to break out of each format: of HTML, Markdown, XML, GitHub's commands, a terminal, URLs. */
const others = [
  '\n::set-env name=PATH::x\n::stop-commands::y',
  '\u001b]0;title\u0007\u001b[2J',
  '\u202Egnp.exe',
  ']]></failure><failure>',
  '| a | b |\n| --- | --- |',
  '</details></details>',
  '```\n# Passed\n@everyone ![x](https://evil.example/x.png)',
  '\ud800\uffff\0',
  '${{ secrets.KEY }} $(touch /tmp/x) `id`',
  'x'.repeat(20_000),
];

export const hostileTexts = [...attacks, ...others];

/** Given by the user, like the ids of operations and cases, which are the contract's. */
const name = 'evil "<b>';

const finding = (text: string, index: number): Finding => ({
  check: 'body-schema',
  message: text,
  got: text,
  contract: `/components/schemas/Widget/properties/${index % 2 === 0 ? 'id' : text}`,
  instance: text,
  harm: text,
  severity: 'high',
});

const resultOf = (text: string, index: number): Result => ({
  target: name,
  case: `listWidgets/example/${index}`,
  phase: 'examples',
  operationId: 'listWidgets',
  group: 'Widgets',
  outcome: 'failed',
  findings: [finding(text, index)],
  undocumented: [{ check: 'field-documented', message: text, got: text, contract: '/x' }],
  evidence: [],
  failing: {
    id: text,
    phase: 'examples',
    operator: text,
    operationId: 'listWidgets',
    group: 'Widgets',
    request: {
      method: 'GET',
      template: '/x',
      path: {},
      query: [['q', text]],
      headers: { a: 'b' },
      body: text,
      credentials: 'none',
    },
    expect: { kind: 'any' },
    provenance: '/x',
  },
  answer: { status: 500, mediaType: text, start: text },
  note: text,
  routes: { 'GET /x': 1 },
  requests: 1,
  duration: 1,
});

export interface HostileRun {
  readonly results: readonly Result[];
  readonly report: Report;
}

/** A run on a server whose every word is an attack. */
export function hostileRun(texts: readonly string[] = hostileTexts): HostileRun {
  const results = texts.flatMap((text, index) => [
    resultOf(text, index),
    { ...resultOf(text, index), case: `listWidgets/left/${index}`, outcome: 'not-run' as const, findings: [] },
  ]);
  const claim = { standing: 'served', reason: texts.join(' ') } as const;
  const report = buildReport({
    document: widgets(),
    targets: [
      {
        ...liveTarget({ url: 'http://127.0.0.1:1/v1', allowWrites: false }),
        name,
        subject: {
          name: texts.join(' '),
          models: { chat: texts.join(' ') },
          key: 'required',
          state: 'unknown',
          operations: { listWidgets: claim },
          others: claim,
          abilities: { stream: claim },
        },
      },
    ],
    selection: everything,
    seed: 1,
    selfTest: 'off',
    demand: exactly,
    clients: ['openai-concord'],
    today: '2026-11-30',
    baseline: [],
    started: new Date('2026-11-30T00:00:00Z'),
    duration: 1,
    interrupted: false,
    isShard: false,
    results,
    removed: [{ target: name, requests: 0, routes: {}, remains: [...texts] }],
    errors: [],
    sourceOf: (pointer) => (pointer.includes('id') ? 'spec/widget.yaml:3' : undefined),
  });
  return { results, report };
}
