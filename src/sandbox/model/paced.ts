import type { StreamedEvent } from '../../relations/terms/model.ts';
import type { Call } from '../call.ts';

/** Sends events as fast as the model speaks. Stops as soon as nobody listens. */
export async function* paced(call: Call, events: readonly StreamedEvent[]): AsyncGenerator<StreamedEvent> {
  const { clock, pace } = call.world;
  let due = clock.now() + pace.firstEvent;
  for (const event of events) {
    if (due > clock.now()) await clock.until(due, call.ending.signal);
    if (call.ending.signal.aborted) return;
    yield event;
    if (pace.tokensPerSecond === Infinity) continue;
    due += (1000 / pace.tokensPerSecond) * (1 + pace.jitter * (Math.random() * 2 - 1));
  }
}
