import { StructureKind, type StatementStructures } from 'ts-morph';
import type { ApiModel, ResourceModel } from '../../model/model.ts';
import type { Scope } from '../code/scope.ts';
import { nestedNamespace } from './nested-types.ts';

/** Names of the official client for what has no schema of its own, or another name already, by resource. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'admin.organization.certificates': {
    CertificateActivateResponse: 'schema.OrganizationCertificate',
    CertificateDeactivateResponse: 'schema.OrganizationCertificate',
  },
  'admin.organization.projects.certificates': {
    CertificateActivateResponse: 'schema.OrganizationProjectCertificate',
    CertificateDeactivateResponse: 'schema.OrganizationProjectCertificate',
  },
  chat: { ChatModel: 'schema.ModelIdsShared' },
  'chat.completions': {
    ChatCompletionReasoningEffort: 'schema.ReasoningEffort | null',
    ChatCompletionRole: "schema.ChatCompletionRequestMessage['role']",
  },
  files: { FileContent: 'string' },
  'fineTuning.checkpoints.permissions': {
    PermissionCreateResponse: 'schema.FineTuningCheckpointPermission',
    PermissionListResponse: 'schema.FineTuningCheckpointPermission',
    PermissionRetrieveResponse: 'schema.ListFineTuningCheckpointPermissionResponse',
  },
  'fineTuning.jobs': {
    FineTuningJobIntegration: 'schema.FineTuningIntegration',
    FineTuningJobWandbIntegration: "schema.FineTuningIntegration['wandb']",
  },
  responses: {
    ResponseContent: 'schema.InputContent | schema.OutputContent',
    ResponseFunctionCallOutputItem: "Exclude<schema.FunctionCallOutputItemParam['output'], string>[number]",
    ResponseFunctionCallOutputItemList: "Exclude<schema.FunctionCallOutputItemParam['output'], string>",
    ResponseInput: 'Exclude<schema.InputParam, string>',
    ResponseStatus: "NonNullable<schema.Response['status']>",
  },
  'responses.inputItems': { ResponseItemList: 'schema.ResponseItemList' },
  shared: {
    AllModels: 'schema.ModelIdsResponses',
    CustomToolInputFormat: "NonNullable<schema.CustomToolParam['format']>",
    ErrorObject: 'schema.Error',
  },
};

const schemasIn = (type: string): string[] => [...type.matchAll(/\bschema\.(\w+)/g)].map(([, name]) => name as string);

const known = (model: ApiModel, { path }: ResourceModel): [name: string, type: string][] =>
  Object.entries(names[path.join('.')] ?? {}).filter(([, type]) =>
    schemasIn(type).every((name) => name in model.schemas),
  );

export const officialNames = (model: ApiModel, resource: ResourceModel): string[] =>
  known(model, resource).map(([name]) => name);

export const officialTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): StatementStructures[] =>
  known(model, resource).flatMap(([name, type]): StatementStructures[] => {
    const components = schemasIn(type).map(scope.schemaOf);
    const alias = {
      kind: StructureKind.TypeAlias as const,
      name,
      type,
      isExported: true,
      leadingTrivia: '\n',
      docs: ["A name of the official client's."],
    };
    // Another name for the whole of a schema has the names of its parts, too.
    const isWhole = components[0] === type;
    const schema = { $ref: type.replace('schema.', '#/components/schemas/') };
    return [alias, ...(isWhole ? nestedNamespace(model, name, schema, scope) : [])];
  });
