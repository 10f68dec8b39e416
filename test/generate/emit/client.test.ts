import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../../scripts/lib/paths.ts';
import { generateFrom } from '../../helpers/generate.ts';
import { widgets } from '../../helpers/tiny.ts';
import { diagnosticsOf, parse } from '../../helpers/typescript.ts';

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await generateFrom(widgets());
});

/** A file without the banner and the imports, which are the same everywhere. */
const bodyOf = (path: string): string => {
  const file = parse(files.get(path) ?? '');
  const declared = file.statements.filter((statement) => !ts.isImportDeclaration(statement));
  return declared.map((statement) => statement.getText(file)).join('\n\n');
};

test('one file per resource, and one operations file per resource', () => {
  expect([...files.keys()]).toMatchInlineSnapshot(`
    [
      "source-map.json",
      "README.md",
      "types.ts",
      "client/operations/shops/widgets.ts",
      "client/operations/pictures.ts",
      "client/operations/index.ts",
      "client/resources/pictures.ts",
      "client/resources/shops.ts",
      "client/resources/shops/widgets.ts",
      "client/mini.ts",
      "client/openai.ts",
      "client/functions/pictures.ts",
      "client/functions/shops/widgets.ts",
      "client/functions/index.ts",
      "client/known-tags.ts",
      "api.md",
    ]
  `);
});

test('each TypeScript file starts with its origin and the command that regenerates it', () => {
  const opening = /^\/\/ Generated from spec\/.*`npm run generate`\.\n/;
  const others = [...files].filter(([, text]) => !opening.test(text)).map(([path]) => path);
  expect(others.sort()).toEqual(['README.md', 'api.md', 'source-map.json']);
});

test('the output compiles against the runtime', () => {
  expect(diagnosticsOf(fromRoot('generated'), files)).toEqual([]);
});

describe('operations are data', () => {
  test('a list with renamed and constant parameters; an administrative create', () => {
    expect(bodyOf('client/operations/shops/widgets.ts')).toMatchInlineSnapshot(`
      "export const listWidgets: OperationDescriptor = {
        method: 'GET',
        path: '/shops/{shop_id}/widgets',
        split: splitParams,
        query: ['after', 'include[]'],
        headers: { 'Tiny-Beta': 'v2' },
        pagination: { items: '/data', parameter: 'after', itemCursor: '/id', hasMore: '/has_more' },
      };

      export const createWidget: OperationDescriptor = {
        method: 'POST',
        path: '/shops/{shop_id}/widgets',
        split: splitParams,
        body: 'application/json',
        admin: true,
      };"
    `);
  });
  test('a form, and bytes', () => {
    expect(bodyOf('client/operations/pictures.ts')).toMatchInlineSnapshot(`
      "export const uploadPicture: OperationDescriptor = {
        method: 'POST',
        path: '/pictures',
        body: 'multipart/form-data',
      };

      export const downloadPicture: OperationDescriptor = {
        method: 'GET',
        path: '/pictures/{picture_id}/content',
        split: splitParams,
        binary: true,
      };"
    `);
  });
});

describe('resources are thin', () => {
  test('pages, params by path and query, a retired method', () => {
    expect(bodyOf('client/resources/shops/widgets.ts')).toMatchInlineSnapshot(`
      "export type { Widget };

      export interface WidgetsPage extends PageMethods<schema.Widget> {
        data: schema.Widget[];
        has_more: boolean;
      }

      export interface WidgetListParams {
        /** Cursor. */
        after?: string;
        /** Extras. */
        include?: string[];
      }

      export type { WidgetCreateParams };

      export class Widgets extends APIResource {
        /**
         * Newest first.
         *
         * \`GET /shops/{shop_id}/widgets\`
         */
        list(
          shopID: string,
          params?: WidgetListParams | null,
          options?: RequestOptions,
        ): PagePromise<WidgetsPage, schema.Widget>;
        /**
         * List widgets, without params.
         *
         * \`GET /shops/{shop_id}/widgets\`
         */
        list(shopID: string, options?: OptionsAlone<WidgetListParams>): PagePromise<WidgetsPage, schema.Widget>;
        list(
          shopID: string,
          params?: WidgetListParams | RequestOptions | null,
          options?: RequestOptions,
        ): PagePromise<WidgetsPage, schema.Widget> {
          return list(this._client, listWidgetsOperation, shopID, ...paramsAndOptions(listWidgetsOperation, params, options));
        }

        /**
         * Makes one.
         *
         * \`POST /shops/{shop_id}/widgets\`
         *
         * @deprecated Retirement date: 2026-08-26.
         */
        create(shopID: string, params: WidgetCreateParams, options?: RequestOptions): APIPromise<Widget> {
          return call(this._client, createWidgetOperation, shopID, params, options);
        }
      }"
    `);
  });
  test('a resource with only a child resource', () => {
    expect(bodyOf('client/resources/shops.ts')).toMatchInlineSnapshot(`
      "export class Shops extends APIResource {
        /** The class of \`client.shops.widgets\`. */
        static readonly Widgets = Widgets;
        /** Things. */
        readonly widgets = new Widgets(this._client);
      }"
    `);
  });
  test('an inline response, and the raw response', () => {
    expect(bodyOf('client/resources/pictures.ts')).toMatchInlineSnapshot(`
      "export type { Picture };

      export type { PictureCreateParams };

      export class Pictures extends APIResource {
        /**
         * Takes a file.
         *
         * \`POST /pictures\`
         */
        create(params: PictureCreateParams, options?: RequestOptions): APIPromise<Picture> {
          return formCall(this._client, uploadPictureOperation, undefined, params, options);
        }

        /**
         * Its bytes.
         *
         * \`GET /pictures/{picture_id}/content\`
         */
        content(pictureID: string, options?: RequestOptions): APIPromise<globalThis.Response & AsyncClosable> {
          return bytesCall(this._client, downloadPictureOperation, pictureID, undefined, options);
        }
      }"
    `);
  });
});

test('functions, for small bundles', () => {
  expect(bodyOf('client/functions/shops/widgets.ts')).toMatchInlineSnapshot(`
    "export function listWidgets(
      client: BaseClient,
      shopID: string,
      params?: ShopsWidgetsAPI.WidgetListParams | null,
      options?: CallOptions,
    ): PagePromise<ShopsWidgetsAPI.WidgetsPage, schema.Widget> {
      return list(client, listWidgetsOperation, shopID, params, options);
    }

    export function createWidget(
      client: BaseClient,
      shopID: string,
      params: ShopsWidgetsAPI.WidgetCreateParams,
      options?: CallOptions,
    ): APIPromise<ShopsWidgetsAPI.Widget> {
      return call(client, createWidgetOperation, shopID, params, options);
    }"
  `);
});

test('the list of methods', () => {
  expect(files.get('api.md')).toMatchInlineSnapshot(`
    "# API

    All methods of the client by resource, each with the operations that it sends.

    ## client.pictures

    - \`create\` → \`POST /pictures\`
    - \`content\` → \`GET /pictures/{picture_id}/content\`

    ## client.shops.widgets

    - \`list\` → \`GET /shops/{shop_id}/widgets\`
    - \`create\` → \`POST /shops/{shop_id}/widgets\` (deprecated)
    "
  `);
});

test('the root contains the tree, and the public names as types only', () => {
  expect(bodyOf('client/openai.ts')).toMatchInlineSnapshot(`
    "export class OpenAI extends PathClient<paths> {
      /** Things. */
      readonly pictures = new PicturesClass(this);
      /** Resources: \`widgets\`. */
      readonly shops = new ShopsClass(this);
      /** Verifies and reads what the API delivers to a server of yours. */
      readonly webhooks = new WebhooksClass(this);

      static {
        Object.assign(this, {
          ...missingClasses(['NextCursorPage', 'TokenPage']),
          OpenAI: this,
          Pictures: PicturesClass,
          Shops: ShopsClass,
          ConversationCursorPage: ConversationCursorPage,
          CursorPage: CursorPage,
          Page: ItemsPage,
          InvalidWebhookSignatureError,
          Webhooks: WebhooksClass,
        });
        missingResources(this, [
          'Audio',
          'Batches',
          'Containers',
          'ContentProvenanceChecks',
          'Conversations',
          'Decisions',
          'Graders',
          'Images',
          'Live',
          'Realtime',
          'Safety',
          'Skills',
          'Uploads',
          'Videos',
        ]);
      }

      /** @throws {OpenAIError} when neither an API key nor an admin key is given, and in a browser page unless \`dangerouslyAllowBrowser\` is set. */
      constructor(options: ClientOptions = {}) {
        super(operations, options);
      }
    }

    export declare namespace OpenAI {
      export type {
        ClientOptions,
        ConversationCursorPageParams,
        ConversationCursorPageResponse,
        CursorPageParams,
        CursorPageResponse,
        PageResponse,
        RequestOptions,
      };
      export {
        ConversationCursorPage,
        CursorPage,
        ItemsPage as Page,
        InvalidWebhookSignatureError,
        WebhooksClass as Webhooks,
      };
      export type { Picture, PictureCreateParams, Widget, WidgetCreateParams, WidgetListParams, WidgetsPage };

      /** The class of \`client.pictures\`. */
      export class Pictures extends PicturesClass {}

      export namespace Pictures {
        export type { Picture, PictureCreateParams };
      }

      /** The class of \`client.shops\`. */
      export class Shops extends ShopsClass {}

      export namespace Shops {
        export type { Widget, WidgetCreateParams, WidgetListParams, WidgetsPage };

        /** The class of \`client.shops.widgets\`. */
        export class Widgets extends ShopsClass.Widgets {}

        export namespace Widgets {
          export type { Widget, WidgetCreateParams, WidgetListParams, WidgetsPage };
        }
      }
    }"
  `);
});
