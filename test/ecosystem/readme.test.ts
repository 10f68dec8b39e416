import { expect, test } from 'vitest';
import { blocksIn, moduleOf } from '../../scripts/ecosystem/readme.ts';
import { onlyIn } from '../../scripts/ecosystem/type-check.ts';

test('blocks of code are found with their lines', () => {
  const text = 'A\n\n```ts\nlet a;\n```\n\n```sh\nls\n```\n\n```js\nlet b;\nlet c;\n```\n';
  expect(blocksIn(text)).toEqual([
    { line: 4, code: 'let a;\n' },
    { line: 12, code: 'let b;\nlet c;\n' },
  ]);
});

test('a block gets the import and the clients that it takes for granted, and no second ones', () => {
  expect(moduleOf('await client.models.list();\n')).toBe(
    "import OpenAI from 'openai';\nconst client = new OpenAI();\nawait client.models.list();\n\nexport {};\n",
  );
  const whole = "import OpenAI from 'openai';\nconst openai = new OpenAI();\nopenai.baseURL;\n";
  expect(moduleOf(whole)).toBe(`${whole}\nexport {};\n`);
});

test('a type error at the same place is the same, whatever it says', () => {
  const official = ["a.ts(1,2): error TS1: Type 'A'.", 'a.ts(3,4): error TS2: x'];
  expect(onlyIn(["a.ts(1,2): error TS1: Type 'B'.", 'a.ts(3,4): error TS3: x'], official)).toEqual([
    'a.ts(3,4): error TS3: x',
  ]);
});
