import Instructor from '@instructor-ai/instructor';
import OpenAI from 'openai';
import { z } from 'zod/v3';
import { all, apiKey, baseURL, check, messages, model, run } from './steps.js';

const instructor = () =>
  (Instructor.default ?? Instructor)({ client: new OpenAI({ apiKey, baseURL, maxRetries: 0 }), mode: 'TOOLS' });
const schema = z.object({ name: z.string() });
const response_model = { schema, name: 'User' };

await run({
  'a schema': async () =>
    check(
      (await instructor().chat.completions.create({ model, messages, response_model, max_retries: 0 })).name !==
        undefined,
    ),
  plain: async () => check((await instructor().chat.completions.create({ model, messages })).choices.length),
  'a schema, streamed': async () =>
    check(
      (
        await all(
          instructor().chat.completions.create({ model, messages, response_model, stream: true, max_retries: 0 }),
        )
      ).length,
    ),
});
