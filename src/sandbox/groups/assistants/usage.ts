/** Tokens, as runs and steps count them. */
export interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
  /** Without the `s` that the other operations have. */
  readonly prompt_token_details: { readonly cached_tokens: number };
  readonly completion_tokens_details: { readonly reasoning_tokens: number };
}

export const usageOf = (prompt: number, completion: number): Usage => ({
  prompt_tokens: prompt,
  completion_tokens: completion,
  total_tokens: prompt + completion,
  prompt_token_details: { cached_tokens: 0 },
  completion_tokens_details: { reasoning_tokens: 0 },
});

export const sumOf = (all: readonly Usage[]): Usage =>
  usageOf(
    all.reduce((sum, { prompt_tokens: tokens }) => sum + tokens, 0),
    all.reduce((sum, { completion_tokens: tokens }) => sum + tokens, 0),
  );
