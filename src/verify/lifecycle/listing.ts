import { excerpt } from '../../openapi/excerpt.ts';
import { evaluateLink } from '../../openapi/links.ts';
import { idsOf, readPage, followPages, type Page } from '../../openapi/pages.ts';
import { settle } from './settle.ts';
import { finding } from './steps.ts';
import type { Created, LifecycleRun } from './lifecycle-run.ts';

/** Small pages, so that three items need two pages. The number of pages is limited. */
const pageSize = 2;
const mostPages = 25;

/** Checks that the list contains what was created, and that its pages neither repeat nor lose items. */
export async function checkList(run: LifecycleRun, first: Created): Promise<void> {
  const { plan, stepper } = run;
  if (!plan.list || first.id === undefined) return;
  await settle(run, first);
  const second = await run.create('create another');
  await settle(run, second);
  const created = [first, second, await run.create('create a third')].flatMap((one) =>
    one?.id === undefined ? [] : [one.id],
  );
  const { list } = plan;
  const path = evaluateLink(list, first);
  let whole: Page | undefined;
  await stepper.step('list', list.target, {
    path,
    inspect: ({ body, isSound }) => {
      if (!isSound) return [];
      whole = readPage(list.pagination, body);
      const ids = new Set(idsOf(whole.items));
      const lacking = whole.next === undefined ? created.filter((id) => !ids.has(id)) : [];
      // In a long list the items may be on later pages. The page check then covers them.
      if (lacking.length === 0) return [];
      return [
        finding(
          'list-holds-created',
          list.target,
          `The list must contain ${lacking.join(', ')}, which was just created.`,
          excerpt([...ids]),
        ),
      ];
    },
  });
  if (whole) await checkSmallPages(run, path, created, whole);
}

/** Checks that the list no longer contains what was deleted. */
export async function listWithout({ plan: { list }, stepper }: LifecycleRun, deleted: Created): Promise<void> {
  const { id } = deleted;
  if (!list || id === undefined) return;
  await stepper.step('list after delete', list.target, {
    path: evaluateLink(list, deleted),
    inspect: ({ body, isSound }) =>
      isSound && idsOf(readPage(list.pagination, body).items).includes(id)
        ? [finding('gone-after-delete', list.target, `The list must not contain ${id}, which was deleted.`)]
        : [],
  });
}

async function checkSmallPages(
  { plan, stepper }: LifecycleRun,
  path: Readonly<Record<string, string>>,
  created: readonly string[],
  whole: Page,
): Promise<void> {
  const list = plan.list;
  if (!list?.target.parameters.some(({ name }) => name === 'limit')) return;
  const limit = ['limit', String(pageSize)] as const;
  const fetchPage = async (cursor?: string): Promise<Page | undefined> => {
    const query = cursor === undefined ? [limit] : [limit, [list.pagination.parameter, cursor] as const];
    const name = cursor === undefined ? 'first page' : `page after ${cursor}`;
    const { body, isSound } = await stepper.step(name, list.target, { path, query });
    return isSound && body !== undefined ? readPage(list.pagination, body) : undefined;
  };
  const firstPage = await fetchPage();
  if (!firstPage) return;
  const { ids, stuck, isWhole } = await followPages(firstPage, fetchPage, mostPages);
  const expected = whole.next === undefined ? idsOf(whole.items) : created;
  const lost = isWhole ? expected.filter((id) => !ids.includes(id)) : [];
  stepper.note('all pages', list.target, [
    ...(stuck === undefined ? [] : [finding('pages-advance', list.target, `Pages must not repeat: ${stuck}.`)]),
    ...(lost.length === 0
      ? []
      : [finding('pages-complete', list.target, `Every item must be on a page; missing: ${lost.join(', ')}.`)]),
  ]);
}
