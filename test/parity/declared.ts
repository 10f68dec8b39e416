import { compareApis } from '../../scripts/parity/compare/apis.ts';
import { readApis } from '../../scripts/parity/read/api.ts';
import { compile } from '../../scripts/parity/read/program.ts';

/** A client with one resource. */
interface Declared {
  /** Methods of `client.things`. */
  readonly methods?: string;
  /** Types of the namespace of the client, those that the methods use among them. */
  readonly types?: string;
  /** Properties of the components of the contract, for ours. */
  readonly schemas?: string;
}

/** What the compiler must know of the language: its own library would take longer than the tests. */
const language = `declare global {
  interface Array<Item> { length: number; [index: number]: Item }
  type Record<Key extends keyof any, Value> = { [key in Key]: Value };
}`;

const textOf = ({
  methods = 'create(params: Params, options?: RequestOptions): APIPromise<Answer>',
  types = '',
  schemas = '',
}: Declared): string => `
declare class APIPromise<T> { wait(): T }
declare class PagePromise<Page, Item> { wait(): [Page, Item] }
declare class Stream<Event> { wait(): Event }
interface RequestOptions { maxRetries?: number }
import Params = Client.Params;
import Answer = Client.Answer;
declare class Things { ${methods} }
export declare namespace Client {
  ${types}
  ${['Params', 'Answer'].map((name) => (types.includes(` ${name} `) ? '' : `export interface ${name} {}`)).join('\n')}
}
export declare const client: { things: Things };
export declare const schemas: { ${schemas} };
`;

/** What differs between two small clients, each as `field: what is found`. */
export const differencesOf = (official: Declared, ours: Declared): string[] =>
  findingsOf(official, ours).differences.map(({ field, found }) => `${field}: ${found}`);

export function findingsOf(official: Declared, ours: Declared): ReturnType<typeof compareApis> {
  const texts = new Map([
    ['/official/resources/client.ts', `${language}${textOf(official)}`],
    ['/ours/resources/client.ts', textOf(ours)],
  ]);
  const apis = readApis(compile(texts, { noLib: true, types: [] }));
  return compareApis(apis.official, apis.ours);
}
