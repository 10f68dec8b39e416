/** Words without meaning of their own, and the kinds of described objects. */
const empty = new Set(
  (
    'a an and are as at be by for from in is it its of on or that the this to was which with ' +
    'array boolean field header integer list number object operation parameter property response schema string value'
  ).split(' '),
);

/** Whether a text adds any information to the given names, ignoring word order, case, articles and plurals. */
export function addsTo(text: string, names: readonly string[]): boolean {
  const known = names.flatMap(wordsOf);
  const words = wordsOf(text);
  return words.some((word) => !known.includes(word)) && words.join('') !== known.join('');
}

const wordsOf = (text: string): readonly string[] =>
  text
    // Code in backticks names another thing, so its parts are not words of the sentence.
    .replaceAll(/`[^`]+`/g, (code) => code.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase())
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => word.replace(/(?<=..)s$/, ''))
    .filter((word) => !empty.has(word));
