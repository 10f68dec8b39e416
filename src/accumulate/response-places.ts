/** Where in an item that is what an event speaks of. */
export interface Place {
  /** From the item to it. The event has the indexes, such as `content_index`, as members. */
  readonly path: readonly string[];
  /** From an event that says it as a whole to what it says. */
  readonly whole: readonly (string | number)[];
  /** The type of the part that has it, if a part has it. */
  readonly part?: string;
  /** Whether the part may come without events that add and finish it. */
  readonly implied?: true;
  /** Whether it is a part. */
  readonly isPart?: true;
}

/** An event that says the whole of it has a member of the same name, if nothing else is said. */
function place(path: string, more: Omit<Place, 'path' | 'whole'> & { readonly whole?: Place['whole'] } = {}): Place {
  const segments = path.split('/');
  return { path: segments, whole: segments.slice(-1), ...more };
}

const part = { whole: ['part'], isPart: true } as const;

/** By the subject of the events: `response.output_text` of `response.output_text.delta`. */
export const places: Readonly<Record<string, Place>> = {
  'response.content_part': place('content/content_index', part),
  'response.output_text': place('content/content_index/text', { part: 'output_text' }),
  'response.output_text.annotation': place('content/content_index/annotations/annotation_index', {
    whole: ['annotation'],
    part: 'output_text',
  }),
  'response.refusal': place('content/content_index/refusal', { part: 'refusal' }),
  'response.reasoning_text': place('content/content_index/text', { part: 'reasoning_text', implied: true }),
  'response.reasoning_summary_part': place('summary/summary_index', part),
  'response.reasoning_summary_text': place('summary/summary_index/text', { part: 'summary_text' }),
  'response.function_call_arguments': place('arguments'),
  'response.mcp_call_arguments': place('arguments'),
  'response.custom_tool_call_input': place('input'),
  'response.code_interpreter_call_code': place('code'),
  'response.apply_patch_call_operation_diff': place('operation/diff'),
  'response.shell_call_command': place('action/commands/command_index', { whole: ['command'] }),
  // Its deltas are objects of texts.
  'response.shell_call_output_content': place('output/command_index', { whole: ['output', 0] }),
};

/** Calls whose items have the stage as their status. */
const call = /^response\.(web_search|file_search|code_interpreter|image_generation|mcp)_call$/;

export const isCall = (subject: string): boolean => call.test(subject);

/** Whether the events of a subject belong to an item. Those of an unknown subject may belong to anything. */
export const isOfItem = (subject: string): boolean =>
  Object.hasOwn(places, subject) || isCall(subject) || /^response\.(mcp_list_tools|compaction)$/.test(subject);
