import type { OpenApiDocument } from '../../src/openapi/document.ts';
import { parseYaml } from '../../src/openapi/parse-yaml.ts';

/** A document with the parts that a comparison reads, from YAML; what is left out is empty. */
export function documentOf(yaml: string): OpenApiDocument {
  const { paths, schemas, tags } = (parseYaml(yaml) ?? {}) as { paths?: object; schemas?: object; tags?: object };
  return { openapi: '3.1.0', tags: tags ?? [], paths: paths ?? {}, components: { schemas: schemas ?? {} } } as never;
}

/** One component, which nothing refers to. */
export const componentOf = (schema: string, others = ''): OpenApiDocument =>
  documentOf(`schemas:\n  Thing: ${schema}\n${others}`);
