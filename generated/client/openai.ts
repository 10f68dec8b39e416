// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.

import { PathClient } from '../../src/client/core/index.ts';
import type { ClientOptions as Options } from '../../src/client/core/index.ts';
import { operations } from './operations/index.ts';
import type { paths } from '../types.ts';
import { Files } from './resources/files.ts';
import type * as FilesModule from './resources/files.ts';

/** A client of the API: its resources are properties, their operations methods. */
export class OpenAI extends PathClient<paths> {
  readonly files = new Files(this);

  /** @throws {OpenAIError} when neither an API key nor an administrator's key is given. */
  constructor(options: Options = {}) {
    super(operations, options);
  }
}

export declare namespace OpenAI {
  export type ClientOptions = Options;
  export type FileCreateParams = FilesModule.FileCreateParams;
  export type FileDeleted = FilesModule.FileDeleted;
  export type FileListParams = FilesModule.FileListParams;
  export type FileObject = FilesModule.FileObject;
  export type FileObjectsPage = FilesModule.FileObjectsPage;
  export type FilePurpose = FilesModule.FilePurpose;

  export namespace Files {
    export type FileCreateParams = FilesModule.FileCreateParams;
    export type FileDeleted = FilesModule.FileDeleted;
    export type FileListParams = FilesModule.FileListParams;
    export type FileObject = FilesModule.FileObject;
    export type FileObjectsPage = FilesModule.FileObjectsPage;
    export type FilePurpose = FilesModule.FilePurpose;
  }
}
