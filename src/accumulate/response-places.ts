/** Where the text is that an event of an item speaks of. */
export interface TextPlace {
  /** From the item to the text. The event says the indexes in braces. */
  readonly path: readonly string[];
  /** The member of the done event that repeats the text. */
  readonly member: string;
  /** The type of the part that has the text, if a part has it. */
  readonly part?: string;
  /** Whether the part may come without events that add and finish it. */
  readonly implied?: true;
}

const content = (part: string, member: string): TextPlace => ({
  path: ['content', '{content_index}', member],
  member,
  part,
});

/** By the subject of the events: `response.output_text` of `response.output_text.delta`. */
export const texts: Readonly<Record<string, TextPlace>> = {
  'response.output_text': content('output_text', 'text'),
  'response.refusal': content('refusal', 'refusal'),
  'response.reasoning_text': { ...content('reasoning_text', 'text'), implied: true },
  'response.reasoning_summary_text': {
    path: ['summary', '{summary_index}', 'text'],
    member: 'text',
    part: 'summary_text',
  },
  'response.function_call_arguments': { path: ['arguments'], member: 'arguments' },
  'response.mcp_call_arguments': { path: ['arguments'], member: 'arguments' },
  'response.custom_tool_call_input': { path: ['input'], member: 'input' },
  'response.code_interpreter_call_code': { path: ['code'], member: 'code' },
  'response.apply_patch_call_operation_diff': { path: ['operation', 'diff'], member: 'diff' },
  'response.shell_call_command': { path: ['action', 'commands', '{command_index}'], member: 'command' },
};

/** Where the part is that an event adds or finishes, by the subject of the event. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  'response.content_part': ['content', '{content_index}'],
  'response.reasoning_summary_part': ['summary', '{summary_index}'],
};

export const annotations = {
  subject: 'response.output_text.annotation',
  path: ['content', '{content_index}', 'annotations', '{annotation_index}'],
};

export const shellOutput = { subject: 'response.shell_call_output_content', path: ['output', '{command_index}'] };

/** Subjects of calls whose items have the stage as their status. */
export const calls: ReadonlySet<string> = new Set(
  ['web_search', 'file_search', 'code_interpreter', 'image_generation', 'mcp'].map((tool) => `response.${tool}_call`),
);

const others = new Set(['response.mcp_list_tools', 'response.compaction', annotations.subject, shellOutput.subject]);

/** Whether the events of a subject belong to an item. Those of an unknown subject may belong to anything. */
export const isOfItem = (subject: string): boolean =>
  subject in texts || subject in parts || calls.has(subject) || others.has(subject);
