import { describe, expect, test } from 'vitest';
import { addsTo } from '../../../scripts/lint/lib/words.ts';

describe('addsTo', () => {
  test.each([
    { given: 'The id of the file.', name: 'file_id', want: false },
    { given: 'File IDs.', name: 'fileId', want: false },
    { given: 'A file name.', name: 'filename', want: false },
    { given: 'The status.', name: 'status', want: false },
    { given: 'A string.', name: 'model', want: false },
    { given: 'The `file_id`.', name: 'file_id', want: false },
    { given: 'Text in `output_tokens`.', name: 'output_text_tokens', want: true },
    { given: 'Status of the upload.', name: 'status', want: true },
    { given: 'Id of the file, as the upload returned it.', name: 'file_id', want: true },
  ])('"$given" to $name: $want', ({ given, name, want }) => {
    expect(addsTo(given, [name])).toBe(want);
  });
});
