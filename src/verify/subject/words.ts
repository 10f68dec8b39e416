import { parseJson } from '../../openapi/parse-json.ts';
import { isObject } from '../../openapi/is-object.ts';
import { textOf, type Answer } from '../model/answer.ts';
import type { CaseRequest } from '../model/case.ts';

/** What an error says about itself. Texts are cut: patterns are slow on long ones. */
export interface Words {
  readonly text: string;
  /** Empty if there is none. */
  readonly code: string;
  /** The parameter or field that it names. Empty if there is none. */
  readonly param: string;
}

export function wordsOf(answer: Answer): Words {
  const whole = textOf(answer);
  const body = whole.length <= most ? parseJson(whole) : undefined;
  const error = isObject(body) && isObject(body['error']) ? body['error'] : body;
  const field = (name: string): string => {
    const value = isObject(error) ? error[name] : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { text: field('message') || whole.slice(0, most), code: field('code'), param: field('param') };
}

const most = 4000;

const isRefusal = ({ status }: Answer): boolean => status >= 400 && status < 500;

/** Whether a server refuses a request because it does not know, or does not offer, the model that the request names. */
export function isAboutModel(request: CaseRequest, answer: Answer): boolean {
  if (!isRefusal(answer)) return false;
  const { text, code } = wordsOf(answer);
  if (/^(model_not_found|unknown_model|invalid_model|model_not_available)$/.test(code)) return true;
  const model = modelIn(request);
  return model !== undefined && text.includes(model) && ofModels.test(text) && notThere.test(text);
}

/** What servers call that which runs a model: "Provider 'gpt-5' not found". */
const ofModels = /model|provider|deployment|engine|backend/i;

const notThere =
  /\bnot (?:be )?(?:found|exist|available|supported|recogni[sz]ed|loaded|allowed|permitted)|n't exist|no (?:such|healthy)|there is no|unknown|invalid|unrecogni[sz]ed|no access|not have access/i;

/** The model that a request names, in its body or its path. */
export function modelIn({ body, path }: CaseRequest): string | undefined {
  const parsed = parseJson(body ?? '');
  const model = isObject(parsed) ? parsed['model'] : path['model'];
  return typeof model === 'string' && model !== '' ? model : undefined;
}

/** Whether an error says in words that the server does not offer what the request uses. */
export function isUnsupported(answer: Answer): boolean {
  if (![400, 404, 405, 415, 422, 501].includes(answer.status)) return false;
  const { text, code } = wordsOf(answer);
  return /^(unsupported|not_supported|not_implemented)/.test(code) || unsupported.test(text);
}

const unsupported =
  /\bnot (?:yet |currently )?(?:be )?(?:supported|implemented|enabled)\b|\bunsupported\b|\b(?:does|do)(?: not|n't) (?:yet |currently )?support\b|\bunimplemented\b/i;

/** Whether an error says that what the request is about has ended in the meantime. */
export const isAboutEnd = (answer: Answer): boolean =>
  [400, 409, 422].includes(answer.status) && ended.test(wordsOf(answer).text);

const ended =
  /\b(?:has|had|is|was|already) (?:already )?(?:ended|complete|completed|finished|failed|succeeded|cancell?ed|expired)\b|\bterminal (?:state|status)\b/i;

/** The fields at the top of the body that an error names. */
export function fieldsNamed({ body }: CaseRequest, answer: Answer): readonly string[] {
  const parsed = parseJson(body ?? '');
  if (!isObject(parsed)) return [];
  const { text, param } = wordsOf(answer);
  const names = Object.keys(parsed).filter((name) => name !== 'model');
  const exact = names.filter((name) => param.split(/[.[]/)[0] === name);
  return exact.length > 0 ? exact : names.filter((name) => new RegExp(`\\b${name}s?\\b`).test(text));
}

/** Whether an error repeats a value of the request: it is about the thing of that name, and not about the address. */
export function namesValue(request: CaseRequest, answer: Answer): boolean {
  const { text } = wordsOf(answer);
  const values = [...Object.values(request.path), ...stringsIn(parseJson(request.body ?? ''))];
  return values.some((value) => value.length > 2 && value.length < 200 && text.includes(value));
}

/** Whether an error is about an id that the request names: one that the server does not know. */
export function isAboutId(request: CaseRequest, answer: Answer): boolean {
  if (![400, 404, 422].includes(answer.status)) return false;
  const { text } = wordsOf(answer);
  const values = [...Object.values(request.path), ...idsIn(parseJson(request.body ?? ''))];
  return notThere.test(text) && !ofForm.test(text) && values.some((value) => value.length > 3 && text.includes(value));
}

/** "Invalid 'file_ids': expected an array, but got 'file-8KqLm3vX'": not the id is wrong, but where it stands. */
const ofForm = /\bexpected an? (?:value|array|object|string|number|integer|boolean)\b/i;

/** The texts in a body that look like ids, wherever they stand but as its model. */
export const idsIn = (body: unknown): readonly string[] =>
  stringsIn(isObject(body) ? { ...body, model: undefined } : body).filter(isIdLike);

/** `file-8KqLm3vX`, `resp_0eed6c29`. */
const isIdLike = (value: string): boolean => /^[a-z]+[-_](?=[\w-]*\d)[\w-]{5,}$/i.test(value);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
