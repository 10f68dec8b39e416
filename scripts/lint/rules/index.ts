import type { Rule } from '../lib/rule.ts';
import { AdminKey } from './admin-key.ts';
import { ArgumentNamesUnique } from './argument-names-unique.ts';
import { BetaHeader } from './beta-header.ts';
import { ClientFits } from './client-fits.ts';
import { ComponentFileName } from './component-file-name.ts';
import { CostsStated } from './costs-stated.ts';
import { CreateLinks } from './create-links.ts';
import { DateLabelled } from './date-labelled.ts';
import { DefaultValid } from './default-valid.ts';
import { DeprecationExplained } from './deprecation-explained.ts';
import { DescriptionAdds } from './description-adds.ts';
import { DescriptionPresent } from './description-present.ts';
import { DiscriminatorFull } from './discriminator-full.ts';
import { EffectFits } from './effect-fits.ts';
import { EventStreamFits } from './event-stream-fits.ts';
import { ExampleValid } from './example-valid.ts';
import { ExamplesPaired } from './examples-paired.ts';
import { KeyOrder } from './key-order.ts';
import { KnownExtensions } from './known-extensions.ts';
import { LinksFit } from './links-fit.ts';
import { ListIdsNullable } from './list-ids-nullable.ts';
import { ListParameters } from './list-parameters.ts';
import { MediaTypeSchema } from './media-type-schema.ts';
import { NoAnchors } from './no-anchors.ts';
import { NoNullable } from './no-nullable.ts';
import { ObjectConstant } from './object-constant.ts';
import { ObjectNamed } from './object-named.ts';
import { OpenEnum } from './open-enum.ts';
import { OperationClient } from './operation-client.ts';
import { OperationErrors } from './operation-errors.ts';
import { OperationExamples } from './operation-examples.ts';
import { OperationKnown } from './operation-known.ts';
import { PaginationFits } from './pagination-fits.ts';
import { ParameterExample } from './parameter-example.ts';
import { PathParametersMatch } from './path-parameters-match.ts';
import { PollingFits } from './polling-fits.ts';
import { PollingStated } from './polling-stated.ts';
import { QueryArrayStyle } from './query-array-style.ts';
import { RelationsFit } from './relations-fit.ts';
import { RequiredStated } from './required-stated.ts';
import { ResponseHeaders } from './response-headers.ts';
import { ResponseOpen } from './response-open.ts';
import { SchemaCompiles } from './schema-compiles.ts';
import { SchemaTyped } from './schema-typed.ts';
import { StreamDeclared } from './stream-declared.ts';
import { Sunset } from './sunset.ts';
import { TimeFormat } from './time-format.ts';
import { UnionToldApart } from './union-told-apart.ts';
import { UnreferencedFile } from './unreferenced-file.ts';

/** The registration of all rules: rule id = file name. `redocly.yaml` enables them per run. */
export const rules: Readonly<Record<string, Rule<never>>> = {
  'admin-key': AdminKey,
  'argument-names-unique': ArgumentNamesUnique,
  'beta-header': BetaHeader,
  'client-fits': ClientFits,
  'component-file-name': ComponentFileName,
  'costs-stated': CostsStated,
  'create-links': CreateLinks,
  'date-labelled': DateLabelled,
  'default-valid': DefaultValid,
  'deprecation-explained': DeprecationExplained,
  'description-adds': DescriptionAdds,
  'description-present': DescriptionPresent,
  'discriminator-full': DiscriminatorFull,
  'effect-fits': EffectFits,
  'event-stream-fits': EventStreamFits,
  'example-valid': ExampleValid,
  'examples-paired': ExamplesPaired,
  'key-order': KeyOrder,
  'known-extensions': KnownExtensions,
  'links-fit': LinksFit,
  'list-ids-nullable': ListIdsNullable,
  'list-parameters': ListParameters,
  'media-type-schema': MediaTypeSchema,
  'no-anchors': NoAnchors,
  'no-nullable': NoNullable,
  'object-constant': ObjectConstant,
  'object-named': ObjectNamed,
  'open-enum': OpenEnum,
  'operation-client': OperationClient,
  'operation-errors': OperationErrors,
  'operation-examples': OperationExamples,
  'operation-known': OperationKnown,
  'pagination-fits': PaginationFits,
  'parameter-example': ParameterExample,
  'path-parameters-match': PathParametersMatch,
  'polling-fits': PollingFits,
  'polling-stated': PollingStated,
  'query-array-style': QueryArrayStyle,
  'relations-fit': RelationsFit,
  'required-stated': RequiredStated,
  'response-headers': ResponseHeaders,
  'response-open': ResponseOpen,
  'schema-compiles': SchemaCompiles,
  'schema-typed': SchemaTyped,
  'stream-declared': StreamDeclared,
  sunset: Sunset,
  'time-format': TimeFormat,
  'union-told-apart': UnionToldApart,
  'unreferenced-file': UnreferencedFile,
};
