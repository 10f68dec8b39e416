import { listOf as listIn, objectOf, type Json } from '../../../accumulate/json.ts';
import { tell } from '../../../streams/tell.ts';
import { json, type Call, type Group, type Reply } from '../../call.ts';
import { storedCompletionKind as kind } from '../../kinds.ts';
import { padChunk } from '../../model/obfuscate.ts';
import { paced } from '../../model/paced.ts';
import { requestedModel } from '../../models.ts';
import { changes, find, listOf, lists, pageOf, reads, removes } from '../../resource.ts';
import { loadTokenizer, tokenTexts, type Tokenizer } from '../../tokens.ts';
import { askOfChat } from './ask.ts';
import { checkChat } from './check.ts';
import { complete } from './complete.ts';
import { messagesOf, store } from './stored.ts';

export const group: Group = {
  createChatCompletion,
  listChatCompletions: lists(kind),
  getChatCompletion: reads(kind),
  updateChatCompletion: changes(kind, ['metadata']),
  deleteChatCompletion: removes(kind, 'chat.completion.deleted', ({ objects }, { object }) =>
    objects.clear(messagesOf(String(object['id']))),
  ),
  getChatCompletionMessages: (call) => {
    const id = call.path['completion_id'] ?? '';
    find(call, kind, id);
    const place = messagesOf(id);
    return json(listOf(call, pageOf(call, { ...kind, kind: place.kind }, place), ({ object }) => object));
  },
};

async function createChatCompletion(call: Call): Promise<Reply> {
  const { body } = call;
  const model = requestedModel(call, '');
  const request = askOfChat(body, model);
  checkChat(body, request);
  const tokenizer = await loadTokenizer();
  const completion = await complete(call, request, tokenizer);
  if (body['store'] === true) store(call, completion);
  return body['stream'] === true ? streamed(call, completion, tokenizer) : json(completion);
}

/** A completion as a stream: a chunk per token. */
export function streamed(call: Call, completion: Json, tokenizer: Tokenizer): Reply {
  const told = tell(withoutNotes(completion), undefined, call.body, (text) => tokenTexts(tokenizer, text)) ?? [];
  const isPadded = (call.body['stream_options'] as Json | undefined)?.['include_obfuscation'] !== false;
  const events = isPadded ? told.map(padChunk) : told;
  return {
    kind: 'events',
    stream: { sentinel: '[DONE]', named: false },
    events: paced(call, events),
    whole: completion,
  };
}

/** Chunks have no list of annotations where there is none. */
const withoutNotes = ({ choices, ...completion }: Json): Json => ({
  ...completion,
  choices: listIn(choices)
    .map(objectOf)
    .map(({ message, ...choice }) => {
      const { annotations, ...said } = objectOf(message);
      return { ...choice, message: listIn(annotations).length > 0 ? { ...said, annotations } : said };
    }),
});
