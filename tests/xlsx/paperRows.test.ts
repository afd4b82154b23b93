import { formFilesTask } from '../../src/app/formFiles';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { registerSheet } from '../../src/core/registers/register';
import { planReading } from '../core/assign/planReading';
import type { Page } from './pdf';
import { printed } from './printed';

const { forms } = finish(formFilesTask(planReading(), defaultAssignOptions));
const papers = ['Sở Tư pháp', 'UBND cấp xã'].flatMap(
  (agency) => forms.find((form) => form.agency === agency)?.sheets ?? [],
);

const isAbove = (word: Page['words'][number], left: number, right: number) =>
  Math.abs(word.left + word.right - left - right) < 12;

test('[G13] headings of narrow columns, of one word a line, are no higher than their row', () => {
  // "Mục", "tiêu", "năm" and the year, each above the next; letters may be printed in pieces.
  const needed = printed(papers).flatMap(({ words }) => {
    const year = words.find(
      ({ text, left, right }) =>
        text === '2022' && words.some((one) => one.text === 'tiêu' && isAbove(one, left, right)),
    );
    if (!year) return [];
    const { left, right, top, bottom } = year;
    const above = words.filter((one) => isAbove(one, left, right) && top - one.top < 50);
    return [bottom - Math.min(...above.map((one) => one.top))];
  });
  const rows = papers.flatMap(({ values, rowHeights }) =>
    rowHeights.filter(({ row }) => values[row]?.includes('Mục tiêu năm 2022')),
  );
  expect([needed.length > 20, rows.length]).toEqual([true, 4]);
  expect(Math.min(...rows.map(({ height }) => height))).toBeGreaterThan(Math.max(...needed));
}, 60_000);

test('[T10] scores of a register have two decimals and more, as on forms; places in an order have none', () => {
  const columns = [
    { heading: 'Mã', width: 8 },
    ...['A', 'B', 'C'].map((heading) => ({ heading, width: 9, isFigure: true }) as const),
    { heading: 'D', width: 9, isFigure: 'place' as const },
  ];
  const form = { mark: 'x', title: 'T', note: '', tabColor: '#548235', columns } as const;
  const rows = [{ key: 'a', cells: ['x', 1, 13.4702, -0.25, 3] }];
  const words = printed([finish(registerSheet(form, 'Sổ', rows))]).flatMap((page) => page.words);
  const figures = words.map(({ text }) => text).filter((text) => /\d/.test(text));
  expect(figures).toEqual(['1,00', '13,4702', '-0,25', '3']);
}, 60_000);
