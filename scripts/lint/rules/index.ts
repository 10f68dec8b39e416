import type { Rule } from '../lib/rule.ts';
import { AdminKey } from './admin-key.ts';
import { ArgumentNamesUnique } from './argument-names-unique.ts';
import { BetaHeader } from './beta-header.ts';
import { ClientFits } from './client-fits.ts';
import { ComponentFileName } from './component-file-name.ts';
import { CreateLinks } from './create-links.ts';
import { DefaultValid } from './default-valid.ts';
import { DescriptionAdds } from './description-adds.ts';
import { DiscriminatorFull } from './discriminator-full.ts';
import { EffectFits } from './effect-fits.ts';
import { EventStreamFits } from './event-stream-fits.ts';
import { ExampleValid } from './example-valid.ts';
import { KnownExtensions } from './known-extensions.ts';
import { LinksFit } from './links-fit.ts';
import { ListIdsNullable } from './list-ids-nullable.ts';
import { NoAnchors } from './no-anchors.ts';
import { NoNullable } from './no-nullable.ts';
import { OpenEnum } from './open-enum.ts';
import { OperationErrors } from './operation-errors.ts';
import { OperationExamples } from './operation-examples.ts';
import { PaginationFits } from './pagination-fits.ts';
import { ParameterExample } from './parameter-example.ts';
import { PathParametersMatch } from './path-parameters-match.ts';
import { PollingFits } from './polling-fits.ts';
import { PropertyDescribed } from './property-described.ts';
import { QueryArrayStyle } from './query-array-style.ts';
import { ResponseHeaders } from './response-headers.ts';
import { SchemaCompiles } from './schema-compiles.ts';
import { SchemaTyped } from './schema-typed.ts';
import { StreamDeclared } from './stream-declared.ts';
import { Sunset } from './sunset.ts';
import { UnionToldApart } from './union-told-apart.ts';
import { UnreferencedFile } from './unreferenced-file.ts';

/** The one registration: rule id = file name. Which run switches a rule on stands in `redocly.yaml`. */
export const rules: Readonly<Record<string, Rule<never>>> = {
  'admin-key': AdminKey,
  'argument-names-unique': ArgumentNamesUnique,
  'beta-header': BetaHeader,
  'client-fits': ClientFits,
  'component-file-name': ComponentFileName,
  'create-links': CreateLinks,
  'default-valid': DefaultValid,
  'description-adds': DescriptionAdds,
  'discriminator-full': DiscriminatorFull,
  'effect-fits': EffectFits,
  'event-stream-fits': EventStreamFits,
  'example-valid': ExampleValid,
  'known-extensions': KnownExtensions,
  'links-fit': LinksFit,
  'list-ids-nullable': ListIdsNullable,
  'no-anchors': NoAnchors,
  'no-nullable': NoNullable,
  'open-enum': OpenEnum,
  'operation-errors': OperationErrors,
  'operation-examples': OperationExamples,
  'pagination-fits': PaginationFits,
  'parameter-example': ParameterExample,
  'path-parameters-match': PathParametersMatch,
  'polling-fits': PollingFits,
  'property-described': PropertyDescribed,
  'query-array-style': QueryArrayStyle,
  'response-headers': ResponseHeaders,
  'schema-compiles': SchemaCompiles,
  'schema-typed': SchemaTyped,
  'stream-declared': StreamDeclared,
  sunset: Sunset,
  'union-told-apart': UnionToldApart,
  'unreferenced-file': UnreferencedFile,
};
