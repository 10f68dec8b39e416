// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import type { Uploadable } from '../src/client/core/uploads.ts';
export interface paths {
  '/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List files
     * @description Lists the files of the project that the key belongs to, newest first unless `order` says otherwise.
     */
    get: operations['listFiles'];
    put?: never;
    /**
     * Upload a file
     * @description Stores a document of up to 512 MB for one purpose. The purpose decides which formats are accepted: JSON Lines for fine-tuning, batches and evals, most document and image formats for the others.
     */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Retrieve a file
     * @description Reads the record of one file, without its bytes.
     */
    get: operations['retrieveFile'];
    put?: never;
    post?: never;
    /**
     * Delete a file
     * @description Removes a file for good. Vector stores that hold it lose it too.
     */
    delete: operations['deleteFile'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/files/{file_id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file whose bytes are wanted.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    /**
     * Download a file
     * @description Returns the bytes of a file unchanged. Files uploaded for some purposes, `assistants` among them, cannot be read back and answer 400.
     */
    get: operations['downloadFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A document to store. */
    CreateFileRequest: {
      /**
       * Format: binary
       * @description The document itself, with its file name.
       */
      file: Uploadable;
      purpose: components['schemas']['FilePurpose'];
      expires_after?: components['schemas']['FileExpirationAfter'];
    };
    /** @description Confirms that a file was removed. */
    DeleteFileResponse: {
      /** @description Id of the file that was removed. */
      id: string;
      /**
       * @description Names the kind of thing that was removed.
       * @constant
       */
      object: 'file';
      /** @description True once the file is gone. */
      deleted: boolean;
    };
    /** @description What went wrong with a request. */
    Error: {
      /** @description The problem in words, for a person. */
      message: string;
      /** @description Family of the error, such as `invalid_request_error` or `server_error`. Servers add families freely. */
      type: string;
      /** @description The parameter or body field at fault, as a dotted path. Null when no single one is. */
      param: string | null;
      /** @description Machine-readable reason, such as `invalid_api_key` or `rate_limit_exceeded`. Null when the type says it all. */
      code: string | null;
    };
    /** @description The envelope of every error answer. */
    ErrorResponse: {
      error: components['schemas']['Error'];
    };
    /** @description When to remove the file. Left out, files live until deleted, batch files for 30 days. */
    FileExpirationAfter: {
      /**
       * @description The moment that `seconds` counts from.
       * @constant
       */
      anchor: 'created_at';
      /**
       * Format: int64
       * @description Lifetime in seconds, between one hour and thirty days.
       */
      seconds: number;
    };
    /**
     * @description What the file will be used for: attachments and file search (`assistants`), batch input (`batch`), training data (`fine-tune`), images to train on (`vision`), anything a model may read (`user_data`), eval data sets (`evals`).
     * @enum {string}
     */
    FilePurpose: 'assistants' | 'batch' | 'fine-tune' | 'vision' | 'user_data' | 'evals';
    /** @description A page of files. */
    ListFilesResponse: {
      /**
       * @description Marks this object as a list.
       * @constant
       */
      object: 'list';
      /** @description The files of this page. */
      data: components['schemas']['OpenAIFile'][];
      /** @description Id of the first file of the page, null when the page is empty. */
      first_id?: string | null;
      /** @description Id of the last file of the page, null when the page is empty. Send it as `after` to get the next page. */
      last_id?: string | null;
      /** @description Whether another page follows. */
      has_more: boolean;
    };
    /** @description The record of an uploaded document. */
    OpenAIFile: {
      /** @description Stable id, to be used wherever a file is asked for. */
      id: string;
      /**
       * @description Marks this object as a file.
       * @constant
       */
      object: 'file';
      /** @description Size of the document in bytes. */
      bytes: number;
      /**
       * Format: unixtime
       * @description When the upload finished, in Unix seconds.
       */
      created_at: number;
      /**
       * Format: unixtime
       * @description When the file will be removed, in Unix seconds. Absent or null when it has no expiry policy.
       */
      expires_at?: number | null;
      /** @description Name that the uploader gave to the document. */
      filename: string;
      /** @description What the file was uploaded for, or which operation produced it (the `_output` and `-results` values). */
      purpose:
        | (
            | 'assistants'
            | 'assistants_output'
            | 'batch'
            | 'batch_output'
            | 'evals'
            | 'fine-tune'
            | 'fine-tune-results'
            | 'vision'
            | 'user_data'
          )
        | string;
      /**
       * @deprecated
       * @description How far the processing of the upload has come.
       */
      status: ('uploaded' | 'processed' | 'error') | string;
      /**
       * @deprecated
       * @description Why validation of a training file failed. Fine-tuning jobs report this in their own `error`.
       */
      status_details?: string | null;
    };
  };
  responses: {
    /** @description The request is malformed, or a field or parameter has a value that the operation does not take. */
    BadRequest: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The body is larger than the operation takes. */
    ContentTooLarge: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The key is valid but may not do this. */
    Forbidden: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server failed while it worked on the request. */
    InternalServerError: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The resource, or the route itself, does not exist, or the key may not see it. */
    NotFound: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description The server is overloaded or down for a while. */
    ServiceUnavailable: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description A rate limit was hit, or the quota is spent. Only the first passes with time. */
    TooManyRequests: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        'retry-after': components['headers']['retry-after'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
    /** @description No usable key came with the request. */
    Unauthorized: {
      headers: {
        'x-request-id': components['headers']['x-request-id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorResponse'];
      };
    };
  };
  parameters: {
    /**
     * @description Sort direction by creation time, `asc` for oldest first.
     * @example asc
     */
    order: 'asc' | 'desc';
  };
  requestBodies: never;
  headers: {
    /**
     * @description How long to wait before the next try, in seconds or as an HTTP date.
     * @example 20
     */
    'retry-after': string;
    /**
     * @description Id of this request in the server's logs. Quote it when you report a problem.
     * @example req_7f3c91d2a8b64e05b1c9d6e2f4a07b38
     */
    'x-request-id': string;
  };
  pathItems: never;
}
export type CreateFileRequest = components['schemas']['CreateFileRequest'];
export type DeleteFileResponse = components['schemas']['DeleteFileResponse'];
export type Error = components['schemas']['Error'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type FileExpirationAfter = components['schemas']['FileExpirationAfter'];
export type FilePurpose = components['schemas']['FilePurpose'];
export type ListFilesResponse = components['schemas']['ListFilesResponse'];
export type OpenAIFile = components['schemas']['OpenAIFile'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterOrder = components['parameters']['order'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type HeaderXRequestId = components['headers']['x-request-id'];
export type $defs = Record<string, never>;
export interface operations {
  listFiles: {
    parameters: {
      query?: {
        /**
         * @description Keep only files uploaded for this purpose. Left out, files of every purpose are listed.
         * @example fine-tune
         */
        purpose?: string;
        /**
         * @description Upper bound on the number of files in one page.
         * @example 100
         */
        limit?: number;
        /**
         * @description Sort direction by creation time, `asc` for oldest first.
         * @example asc
         */
        order?: components['parameters']['order'];
        /**
         * @description Cursor. The page starts behind the file with this id; send the `last_id` of the page before.
         * @example file-2WtHc9sQxKd4VnJe
         */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of files. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListFilesResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  uploadFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The document and what it is for, as form fields. */
    requestBody: {
      content: {
        'multipart/form-data': components['schemas']['CreateFileRequest'];
      };
    };
    responses: {
      /** @description The file, stored. Use its id wherever a file id is asked for. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIFile'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      413: components['responses']['ContentTooLarge'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  retrieveFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file's record. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenAIFile'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  deleteFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file, as the upload returned it.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file is gone. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeleteFileResponse'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
  downloadFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the file whose bytes are wanted.
         * @example file-8KqLm3vXzTn2RbYp
         */
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes, whatever their format. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': Blob;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['InternalServerError'];
      503: components['responses']['ServiceUnavailable'];
    };
  };
}
