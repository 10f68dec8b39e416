/** What a file field takes. A `File` keeps its name; other blobs are sent as `blob`. */
export type Uploadable = Blob | File;
