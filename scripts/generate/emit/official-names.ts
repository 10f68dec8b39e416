import type { ApiModel, ResourceModel } from '../../model/model.ts';
import { alias } from '../code/declare.ts';
import type { Scope } from '../code/scope.ts';
import { nestedNamespace } from './nested-types.ts';

/** The meaning of a name: a component, or a type made of components. */
type Meaning = string | ((typeOf: (component: string) => string) => string);

/** Official names for types that have no schema or already another name, by resource. */
const names: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  'admin.organization.certificates': {
    CertificateActivateResponse: 'OrganizationCertificate',
    CertificateDeactivateResponse: 'OrganizationCertificate',
  },
  'admin.organization.projects.certificates': {
    CertificateActivateResponse: 'OrganizationProjectCertificate',
    CertificateDeactivateResponse: 'OrganizationProjectCertificate',
  },
  chat: { ChatModel: 'ModelIdsShared' },
  'chat.completions': {
    ChatCompletionReasoningEffort: (typeOf) => `${typeOf('ReasoningEffort')} | null`,
    ChatCompletionRole: (typeOf) => `${typeOf('ChatCompletionRequestMessage')}['role']`,
  },
  files: { FileContent: () => 'string' },
  'fineTuning.checkpoints.permissions': {
    PermissionCreateResponse: 'FineTuningCheckpointPermission',
    PermissionListResponse: 'FineTuningCheckpointPermission',
    PermissionRetrieveResponse: 'ListFineTuningCheckpointPermissionResponse',
  },
  'fineTuning.jobs': { FineTuningJobIntegration: 'FineTuningIntegration' },
  responses: {
    ResponseContent: (typeOf) => `${typeOf('InputContent')} | ${typeOf('OutputContent')}`,
    ResponseFunctionCallOutputItem: (typeOf) =>
      `Exclude<${typeOf('FunctionCallOutputItemParam')}['output'], string>[number]`,
    ResponseFunctionCallOutputItemList: (typeOf) =>
      `Exclude<${typeOf('FunctionCallOutputItemParam')}['output'], string>`,
    ResponseInput: (typeOf) => `Exclude<${typeOf('InputParam')}, string>`,
    ResponseStatus: (typeOf) => `NonNullable<${typeOf('Response')}['status']>`,
  },
  'responses.inputItems': { ResponseItemList: 'ResponseItemList' },
  shared: {
    AllModels: 'ModelIdsResponses',
    CustomToolInputFormat: (typeOf) => `NonNullable<${typeOf('CustomToolParam')}['format']>`,
    ErrorObject: 'Error',
    // For declarations of libraries: the contract has no images, and no answers in a grammar or in Python.
    ImageModel: () => 'string',
    ResponseFormatTextGrammar: () =>
      "{\n/** The grammar of the text. */\ngrammar: string;\n/** Marks the format as a grammar. */\ntype: 'grammar' }",
    ResponseFormatTextPython: () => "{\n/** Marks the format as Python. */\ntype: 'python' }",
  },
};

/** The names whose components are in the document. */
const known = (model: ApiModel, { path }: ResourceModel): [name: string, meaning: Meaning][] =>
  Object.entries(names[path.join('.')] ?? {}).filter(([, meaning]) =>
    componentsIn(meaning).every((component) => component in model.schemas),
  );

function componentsIn(meaning: Meaning): readonly string[] {
  if (typeof meaning === 'string') return [meaning];
  const components: string[] = [];
  meaning((component) => {
    components.push(component);
    return component;
  });
  return components;
}

export const officialNames = (model: ApiModel, resource: ResourceModel): string[] =>
  known(model, resource).map(([name]) => name);

export const officialTypes = (model: ApiModel, resource: ResourceModel, scope: Scope): string[] =>
  known(model, resource).flatMap(([name, meaning]) => {
    const doc = 'The name of this type in the official client.';
    if (typeof meaning === 'function') return [alias(name, meaning(scope.names.nameOf), doc)];
    // An alias of a whole schema also has the names of its parts.
    const schema = { $ref: `#/components/schemas/${meaning}` };
    return [alias(name, scope.names.nameOf(meaning), doc), ...nestedNamespace(model, name, schema, scope)];
  });
