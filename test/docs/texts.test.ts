import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineMarkdown } from '../../scripts/docs/text/markdown.ts';
import { summaryOf } from '../../scripts/docs/text/sentences.ts';
import { tokensOf } from '../../scripts/docs/text/tokens.ts';
import { transcriptOf } from '../../scripts/docs/text/transcript.ts';

test.for<[text: string, html: string]>([
  ['`a < b`', '<code>a &lt; b</code>'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
  ['[a](JaVaScRiPt:alert(1))', '[a](JaVaScRiPt:alert(1))'],
  ['[a](data:text/html,x)', '[a](data:text/html,x)'],
  ['[a](//evil.example)', '[a](//evil.example)'],
  ['[a](http://evil.example)', '[a](http://evil.example)'],
  // Not the same as //host: the backslash is encoded, so the link is relative.
  [String.raw`[a](\\evil.example)`, '<a href="%5Cevil.example">a</a>'],
  ['![a](https://evil.example/x.png)', 'a'],
  ['![<b> "a"](x.png)', '&lt;b&gt; &quot;a&quot;'],
  ['[a](https://example.com/"onclick=x)', '<a href="https://example.com/%22onclick=x">a</a>'],
  ['[a](#body.n)', '<a href="#body.n">a</a>'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
])('the text %s becomes %s', ([text, html]) => {
  expect(inlineMarkdown(text)).toBe(html);
});

test.for(['json', 'yaml', 'shell', 'typescript', 'python', 'events', 'none'])(
  'colours do not change a text in %s',
  (language) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...String.raw`{}[]":,'\ab1-#$ .`, '\n', '//') }), (text) => {
        expect(
          tokensOf(text, language)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  },
);

test('JSON is coloured by key and value', () => {
  expect(
    tokensOf('{"a": "b", "n": -1.5, "t": true}', 'json')
      .filter(({ kind }) => kind !== 'text')
      .map(({ kind, text }) => `${kind} ${text}`),
  ).toEqual(['key "a"', 'string "b"', 'key "n"', 'number -1.5', 'key "t"', 'keyword true']);
});

test('a stream is shown byte for byte, and what an event repeats is marked', () => {
  const text =
    'data: {"id":"chatcmpl-1234567890","delta":"a"}\n\ndata: {"id":"chatcmpl-1234567890","delta":"b"}\n\ndata: [DONE]\n\n';
  const events = transcriptOf(text);
  expect(events.map(({ parts }) => parts.map((part) => part.text).join('')).join('\n\n')).toBe(text.trimEnd());
  expect(events.map(({ parts }) => parts.filter(({ repeated }) => repeated).map((part) => part.text))).toEqual([
    [],
    ['"id":"chatcmpl-1234567890"'],
    [],
  ]);
});

test('brackets and quotes in strings do not end a member', () => {
  const text = String.raw`data: {"a":"x\"}],","b":[{"c":"repeated, repeated"}]}` + '\n\n';
  const [, second] = transcriptOf(text + text);
  expect(second?.parts.filter(({ repeated }) => repeated).map((part) => part.text)).toEqual([
    '"b":[{"c":"repeated, repeated"}]',
  ]);
});

test.for([
  ['One. Two.', 20, 'One. Two.'],
  ['One sentence. Another one.', 20, 'One sentence.'],
  ['a very long sentence without an end', 20, 'a very long…'],
] as const)('%s is cut at %i to %s', ([text, most, cut]) => {
  expect(summaryOf(text, most)).toBe(cut);
});
