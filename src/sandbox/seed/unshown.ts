import type { Json } from '../../accumulate/json.ts';
import type { SeedObject } from './seed.ts';

// Examples of requests name objects that no answer shows: files, stores, people.

const time = 1_787_702_400;

const makers: Readonly<Record<string, (id: string) => SeedObject>> = {
  'file-': (id) => (linesOf[id] ? linesFile(id, linesOf[id]) : textFile(id)),
  vs_: (id) => ({
    object: 'vector_store',
    id,
    created_at: time,
    name: 'Station',
    description: null,
    expires_after: null,
    metadata: {},
  }),
  'user-': (id) => ({
    object: 'organization.user',
    id,
    name: 'Ada Novak',
    email: 'ada.novak@example.com',
    created_at: time,
  }),
};

/** An object for each id that could need one. */
export function unshown(named: ReadonlySet<string>): readonly SeedObject[] {
  const made = [...named].flatMap((id) => {
    const prefix = Object.keys(makers).find((one) => id.startsWith(one) && /^[\w-]+$/.test(id));
    return prefix === undefined ? [] : (makers[prefix]?.(id) ?? []);
  });
  return [...made, ...talks.filter(({ id }) => named.has(id))];
}

const asked = { role: 'user', content: 'Where is my parcel?' };
const answered = { role: 'assistant', content: 'Let me look.' };

/** What the files for training and evaluation hold: a line, in the form that the example needs. */
const linesOf: Readonly<Record<string, { readonly purpose: string; readonly line: Json }>> = {
  'file-8KqLm3vXzTn2RbYp': { purpose: 'fine-tune', line: { messages: [asked, answered] } },
  'file-5PnWd8rTkXc3QvLz': {
    purpose: 'fine-tune',
    line: { input: { messages: [asked] }, preferred_output: [answered], non_preferred_output: [answered] },
  },
  'file-9VbYs4mHqRk7TwZx': { purpose: 'fine-tune', line: { messages: [asked], kind: 'delivery' } },
  'file-3JtFc6zNpLx8WdKm': { purpose: 'fine-tune', line: { messages: [asked], kind: 'return' } },
  'file-5NdRw8zPcVq3TkGm': {
    purpose: 'evals',
    line: {
      item: { question: asked.content, reference: answered.content, topic: 'shipping' },
      sample: { output_text: answered.content },
    },
  },
};

/** A conversation that examples go on with, and a message in it that they refer to. */
const talks: readonly SeedObject[] = [
  {
    object: 'conversation',
    id: 'conv_68ae10a4d3f88190b7c25e91',
    items: [
      {
        id: 'msg_0d960a234c1fdeccb25fe7eb4f2cec16',
        type: 'message',
        role: 'user',
        status: 'completed',
        content: [{ type: 'input_text', text: 'Describe the station.' }],
      },
    ],
  },
];

const textFile = (id: string): SeedObject =>
  fileOf(id, 'assistants', `${id}.md`, 'Lamps can be returned within 30 days.\n');

/** Ten lines are the least that a model can be trained on. */
const linesFile = (id: string, { purpose, line }: { readonly purpose: string; readonly line: Json }): SeedObject =>
  fileOf(id, purpose, `${id}.jsonl`, `${JSON.stringify(line)}\n`.repeat(10));

const fileOf = (id: string, purpose: string, filename: string, content: string): SeedObject => ({
  object: 'file',
  id,
  purpose,
  filename,
  bytes: content.length,
  created_at: time,
  expires_at: null,
  status: 'processed',
  status_details: null,
  content,
});
