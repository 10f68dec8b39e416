/** Words that say nothing by themselves, and the kinds of thing that a description stands at. */
const empty = new Set(
  (
    'a an and are as at be by for from in is it its of on or that the this to was which with ' +
    'array boolean field header integer list number object operation parameter property response schema string value'
  ).split(' '),
);

/** Whether a text says anything that the given names do not: word order, case, articles and plurals left aside. */
export function addsTo(text: string, names: readonly string[]): boolean {
  const known = names.flatMap(wordsOf);
  const words = wordsOf(text);
  return words.some((word) => !known.includes(word)) && words.join('') !== known.join('');
}

const wordsOf = (text: string): readonly string[] =>
  text
    // What stands between backticks names another thing, so its parts are no words of the sentence.
    .replaceAll(/`[^`]+`/g, (code) => code.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase())
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => word.replace(/(?<=..)s$/, ''))
    .filter((word) => !empty.has(word));
