import type { Json } from '../../../accumulate/json.ts';
import type { World } from '../../world.ts';

/** A second of silence, as WAV: 8,000 samples of 8 bits. */
const silence = (): string => {
  const head = Buffer.from(
    'RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\0\0\0\0',
    'latin1',
  );
  const data = Buffer.alloc(8000, 128);
  head.writeUInt32LE(36 + data.length, 4);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]).toString('base64');
};

/** How long the vendor keeps audio for later turns. */
const hour = 3600;

/** The spoken answer: its transcript is right, and it sounds like nothing. */
export const audioOf = ({ ids, clock }: World, transcript: string): Json => ({
  id: ids.make('audio_', 32, 'hex'),
  expires_at: clock.seconds() + hour,
  data: silence(),
  transcript,
});
