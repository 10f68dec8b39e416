/** Where in an item that is what an event speaks of. */
export interface Place {
  /** From the item to it. The event says the indexes in braces. */
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

const partOf = (list: string, index: string): Place => ({ path: [list, index], whole: ['part'], isPart: true });
const textOf = (list: string, index: string, part: string, text: string): Place => ({
  path: [list, index, text],
  whole: [text],
  part,
});
const member = (name: string): Place => ({ path: [name], whole: [name] });

/** By the subject of the events: `response.output_text` of `response.output_text.delta`. */
export const places: Readonly<Record<string, Place>> = {
  'response.content_part': partOf('content', '{content_index}'),
  'response.output_text': textOf('content', '{content_index}', 'output_text', 'text'),
  'response.output_text.annotation': {
    path: ['content', '{content_index}', 'annotations', '{annotation_index}'],
    whole: ['annotation'],
    part: 'output_text',
  },
  'response.refusal': textOf('content', '{content_index}', 'refusal', 'refusal'),
  'response.reasoning_text': { ...textOf('content', '{content_index}', 'reasoning_text', 'text'), implied: true },
  'response.reasoning_summary_part': partOf('summary', '{summary_index}'),
  'response.reasoning_summary_text': textOf('summary', '{summary_index}', 'summary_text', 'text'),
  'response.function_call_arguments': member('arguments'),
  'response.mcp_call_arguments': member('arguments'),
  'response.custom_tool_call_input': member('input'),
  'response.code_interpreter_call_code': member('code'),
  'response.apply_patch_call_operation_diff': { path: ['operation', 'diff'], whole: ['diff'] },
  'response.shell_call_command': { path: ['action', 'commands', '{command_index}'], whole: ['command'] },
  // Its deltas are objects of texts.
  'response.shell_call_output_content': { path: ['output', '{command_index}'], whole: ['output', 0] },
};

/** Calls whose items have the stage as their status. */
const call = /^response\.(web_search|file_search|code_interpreter|image_generation|mcp)_call$/;

export const isCall = (subject: string): boolean => call.test(subject);

/** Whether the events of a subject belong to an item. Those of an unknown subject may belong to anything. */
export const isOfItem = (subject: string): boolean =>
  Object.hasOwn(places, subject) || isCall(subject) || /^response\.(mcp_list_tools|compaction)$/.test(subject);
