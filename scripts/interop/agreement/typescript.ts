import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenApiDocument, Schema } from '../../../src/openapi/document.ts';
import { segmentsOf } from '../../../src/openapi/json-pointer.ts';
import { resolve } from '../../../src/openapi/operations.ts';
import { propertiesOf } from '../../../src/schema/walk.ts';
import { compileFolder } from '../../lib/compile-folder.ts';
import { corruptionsOf } from '../../../src/schema/values/mutate.ts';
import type { Agreement } from './report.ts';
import type { Accepts, ValuesByComponent } from './values.ts';

interface Question {
  readonly component: string;
  readonly what: string;
  readonly value: unknown;
  /** Whether the schema accepts the value, as far as types can express it. */
  readonly fits: boolean;
}

/** Components whose types are weaker than their schemas, with the reason. */
const weaker: Readonly<Record<string, string>> = {
  CreateVectorStoreFileBatchRequest:
    'openapi-typescript ignores an `anyOf` over `required`, so the type lets both fields be missing',
};

/** Values per component whose corruptions are checked. The limit is there because the compiler is slow. */
const corruptedValues = 2;

/**
 * Assigns every example value, and every corruption of it, to the type of its component. The compiler must reject what
 * the schema rejects.
 *
 * @param accepts our validator on the {@link typeShape} of the document.
 */
export async function askTypeScript(
  document: OpenApiDocument,
  values: ValuesByComponent,
  accepts: Accepts,
  folder: string,
): Promise<readonly Agreement[]> {
  const questions = [...values].flatMap(([component, described]) => {
    // The type of an `allOf` member knows only some of the properties, and a literal must not have others.
    const whole = described.filter(({ isWhole }) => isWhole).map(({ value }) => value);
    return [
      ...whole.map((value) => ({ component, what: 'as in an example', value, fits: true })),
      ...whole.slice(0, corruptedValues).flatMap((value) => corrupted(component, value, accepts)),
    ];
  });
  const refused = await refusedLines(document, questions, folder);
  const differs = questions.filter(({ fits }, line) => fits === refused.has(line + firstLine));
  const lineOf = ({ component, what, fits }: Question): string =>
    `${component} ${what}: the schema ${fits ? 'accepts' : 'rejects'} it, the type does not`;
  return [
    {
      what: 'The types of generated/types.ts accept what the schemas accept, and reject what they reject',
      checked: questions.length,
      disagreements: differs.filter(({ component }) => !weaker[component]).map(lineOf),
      accepted: differs
        .filter(({ component }) => weaker[component])
        .map((question) => `${lineOf(question)} (${weaker[question.component]})`),
    },
  ];
}

/**
 * Values further inside belong to other components. Unknown properties are rejected only in literals, so corruptions
 * that add a property are not checked.
 */
const corrupted = (component: string, value: unknown, accepts: Accepts): readonly Question[] =>
  corruptionsOf(value)
    .filter(({ at }) => segmentsOf(at).length <= 1)
    .map(({ operator, at, value: changed }) => ({
      component,
      what: `${at} ${operator}`,
      value: changed,
      fits: accepts(`/components/schemas/${component}`, changed),
    }))
    .filter(({ fits, value: changed }) => !fits || !JSON.stringify(changed).includes('concord_stranger'));

const firstLine = 3;

async function refusedLines(
  document: OpenApiDocument,
  questions: readonly Question[],
  folder: string,
): Promise<ReadonlySet<number>> {
  const lines = questions.map(
    ({ component, value }, index) =>
      `export const v${index} = ${sourceOf(document, component, value)} satisfies S['${component}'];`,
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'questions.ts'),
    `import type { components } from '../../../../generated/types.ts';\ntype S = components['schemas'];\n${lines.join('\n')}\n`,
  );
  const errors = await compileFolder('typescript-7', folder);
  return new Set(errors.map(({ line }) => line));
}

/** JSON is valid TypeScript, except for files, whose bytes an example writes as text. */
function sourceOf(document: OpenApiDocument, component: string, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const properties = propertiesOf(document, { $ref: `#/components/schemas/${component}` });
  const isFile = (name: string): boolean => {
    const property = properties[name];
    return property !== undefined && resolve<Schema>(document, property)['format'] === 'binary';
  };
  const entries = Object.entries(value).map(([name, part]) => {
    const source = isFile(name) && typeof part === 'string' ? 'new Blob()' : JSON.stringify(part);
    return `${JSON.stringify(name)}: ${source}`;
  });
  return `{ ${entries.join(', ')} }`;
}
