import { beforeAll, expect, test } from 'vitest';
import { filesOf, pagesOf } from './site.ts';
import { attacks, hostileDocument } from './hostile.ts';

let files: Map<string, string>;
beforeAll(async () => {
  files = await filesOf(hostileDocument);
});

/** The tags of a page, with their attributes. All of ours have quoted values. */
const tagsIn = (html: string): string[] => html.match(/<[a-zA-Z!/](?:[^"<>]|"[^"]*")*>/g) ?? [];

test('every operation and schema of a hostile contract has a page', () => {
  expect([...files.keys()].filter((file) => /^operations\/[^/]+\.html$/.test(file))).toHaveLength(attacks.length);
  expect([...files.keys()].filter((file) => /^schemas\/[^/]+\.html$/.test(file))).toHaveLength(2);
});

test('no text of it becomes an element, an attribute or a script', () => {
  const allowed =
    /^<(?:\/?(?:a|abbr|article|aside|b|body|button|circle|code|div|fieldset|footer|h[1-4]|head|header|html|i|input|kbd|label|legend|li|link|main|meta|nav|p|path|pre|script|section|span|strong|summary|details|svg|table|tbody|td|th|thead|title|tr|u|ul|wbr)\b|!doctype html>)/;
  for (const [page, html] of pagesOf(files)) {
    const tags = tagsIn(html);
    expect(
      tags.filter((tag) => !allowed.test(tag)),
      page,
    ).toEqual([]);
    expect(
      tags.filter((tag) => /\son\w+/i.test(tag.replaceAll(/"[^"]*"/g, ''))),
      page,
    ).toEqual([]);
    expect(
      tags.filter((tag) => /\s(?:href|src)="\s*(?:javascript|data|vbscript):/i.test(tag)),
      page,
    ).toEqual([]);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(
      scripts.filter(
        (tag) =>
          !/ src="(?:\/|(?:\.\.\/)*)assets\/\w+-[0-9a-f]{8}\.js"/.test(tag) && !tag.includes('type="application/json"'),
      ),
      page,
    ).toEqual([]);
  }
});

test('no text of it names a file outside of its folder', () => {
  expect(
    [...files.keys()].filter((file) => !/^[\w-]+(?:[/.][\w-][\w.-]*)*$/.test(file) || file.includes('..')),
  ).toEqual([]);
});

test('the data of try-it ends where its element ends', () => {
  for (const [page, html] of pagesOf(files).filter(([address]) => /^operations\/[^/]+$/.test(address))) {
    const [, data = ''] = /<script type="application\/json" id="try-data">(.*?)<\/script>/s.exec(html) ?? [];
    expect(() => JSON.parse(data) as unknown, page).not.toThrow();
  }
});
