import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../src/app/check';
import { formFilesTask } from '../../src/app/formFiles';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { assignPlan } from '../../src/core/assign/assignPlan';
import { DEFAULT_CHOICES } from '../../src/core/assign/formChoices';
import { finish } from '../../src/core/base/task';
import { sheetMark } from '../../src/core/ownSheets/sheetModel';
import { readSnapshot } from '../readSnapshot';
import { planReading } from '../core/assign/planReading';
import { type Page } from './pdf';
import { printed } from './printed';

const reading = planReading();
/** Whose papers end at a page's end. */
const FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh';
const VETERANS = 'Hội Cựu chiến binh tỉnh';
const asked = { ...defaultAssignOptions, agencies: [FRONT, VETERANS, 'Sở Tư pháp'] };

const textsOf = ({ words }: Page) => words.map(({ text }) => text);
const signedOf = (pages: readonly Page[], end: string) =>
  pages.map(textsOf).filter((texts) => texts.includes(end));

test('[G13] signatures of a report stand on one page, with a row of the table', () => {
  const { forms } = finish(formFilesTask(reading, asked));
  const pages = printed(forms.flatMap(({ sheets }) => sheets));
  const ends = signedOf(pages, 'VT.');
  expect(ends).toHaveLength(3);
  for (const texts of ends) {
    // "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ" and "(Ký tên, đóng dấu)"; the table's heading.
    expect(texts).toEqual(expect.arrayContaining(['QUAN,', 'tên,', 'dung']));
  }
  // Their second duty; the report that is asked for last.
  const rows = ends.map((texts) => ['SIPAS', '09'].some((word) => texts.includes(word)));
  expect(rows).toEqual([true, true, true]);
}, 60_000);

test('[G13] so do those of a document of who assigns', () => {
  const choices = { ...DEFAULT_CHOICES, form: 'signed', signer: 'Mai Anh' } as const;
  const { sheets } = finish(assignPlan(reading, { ...asked, live: false, choices }));
  const models = [FRONT, VETERANS].flatMap((agency) =>
    sheets.flatMap(({ model }) =>
      model.values[0]?.[0] === sheetMark('agency', agency) ? [model] : [],
    ),
  );
  const ends = signedOf(printed(models), 'Mai');
  expect(ends).toHaveLength(2);
  for (const texts of ends) expect(texts).toEqual(expect.arrayContaining(['TM.', 'VT.', 'SIPAS']));
}, 60_000);

test('[G13] a total is not parted from what it is of', () => {
  const seed = join(__dirname, '../../seeds/layouts/whole-assignments-of-a-ministry.xlsx');
  const other = readingOf(readSnapshot(readFileSync(seed)));
  if (!other.ok) throw new Error(other.problem.code);
  const { forms } = finish(formFilesTask(other.value, defaultAssignOptions));
  const form = forms.find(({ agency }) => agency === 'Vụ Tổ chức cán bộ');
  // The last of its criteria: "Chấp hành kỷ luật, kỷ cương".
  const [texts] = signedOf(printed(form?.sheets ?? []), 'VT.');
  expect(texts).toEqual(expect.arrayContaining(['hành', '19,00', '15,00']));
}, 60_000);
