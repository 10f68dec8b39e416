import { fromRoot } from '../../lib/paths.ts';
import { secondValidator } from '../../../src/schema/second-validator.ts';
import { createValidator } from '../../../src/schema/validator.ts';
import type { OpenApiDocument } from '../../../src/openapi/document.ts';
import { askRedocly } from './redocly.ts';
import type { Agreement } from './report.ts';
import { typeShape } from './type-shape.ts';
import { askTypeScript } from './typescript.ts';
import { compareValidators } from './validators.ts';
import { collectValues, type Accepts } from './values.ts';

/** Checks every component schema with each validator and type system. Our own validator is the reference. */
export async function compareViews(document: OpenApiDocument): Promise<readonly Agreement[]> {
  const accepts = acceptsOf(document);
  const values = collectValues(document, accepts);
  const components = Object.keys(document.components.schemas);
  const unseen = components.filter((name) => !values.has(name));
  process.stderr.write(
    `${values.size} of ${components.length} component schemas have a value in the examples. Without a value: ${unseen.join(', ')}\n`,
  );
  return [
    ...(await compareValidators(values, accepts, secondValidator(document))),
    await askRedocly(document),
    ...(await askTypeScript(
      document,
      values,
      acceptsOf(typeShape(document)),
      fromRoot('test/interop/.cache/agreement'),
    )),
  ];
}

function acceptsOf(document: OpenApiDocument): Accepts {
  const validator = createValidator(document);
  return (pointer, value) => validator.isValid(pointer, value);
}
