/** What a client loses of an answer. */
export interface Harm {
  /** One sentence that names the client: `openai 7.59.0 reads /choices/0/finish_reason as undefined.` */
  readonly says: string;
  /** JSON Pointer into the body to the value that is lost. Undefined if the client reads nothing, or only a part. */
  readonly at?: string;
}
