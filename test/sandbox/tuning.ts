import { form, type Answered, type Ask } from './asking.ts';

/** So many examples for a chat model. */
export const chatLines = (count: number): string =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: 'Where is my parcel?' },
      { role: 'assistant', content: 'Let me look.' },
    ],
  })}\n`.repeat(count);

/** Uploads a training file and creates a job on it. */
export async function tuning(ask: Ask, lines: string, body: object = {}): Promise<Answered> {
  const file = await ask('POST /files', form(lines, { purpose: 'fine-tune', filename: 'examples.jsonl' }));
  return ask('POST /fine_tuning/jobs', { model: 'gpt-4o-mini', training_file: file.body.id, ...body });
}
