import { appraisalPlanTask, appraisalTask, appraisedTables } from '../../src/app/appraisal';
import { collectTask } from '../../src/app/collect';
import { evidenceTask } from '../../src/app/evidence';
import { formFilesTask } from '../../src/app/formFiles';
import { collectedTask, returnedTask } from '../../src/app/returned';
import { roundsTask, roundTask } from '../../src/app/rounds';
import { offeredColumns } from '../../src/core/appraisal/appraisedKinds';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { assignPlan } from '../../src/core/assign/assignPlan';
import { DEFAULT_CHOICES, type FormChoices } from '../../src/core/assign/formChoices';
import type { SheetModel } from '../../src/core/base/sheetModel';
import { registerSheet } from '../../src/core/registers/register';
import { sheetMark } from '../../src/core/ownSheets/sheetModel';
import { finish } from '../../src/core/base/task';
import { councilOf } from '../core/appraisal/councilOf';
import { read, sheet, workbook } from '../core/assign/tables';
import { planReading } from '../core/assign/planReading';
import { gridOf } from '../core/agencies/modelGrid';
import { placed } from '../core/nextYear/plans';
import type { Page } from './pdf';
import { printed } from './printed';

const AGENCY = 'Sở Tư pháp';
/** With less to do: its papers have the same parts on fewer pages. */
const SMALL = 'Trung tâm Hành chính công cấp huyện';
const reading = planReading();
const { forms, list } = finish(formFilesTask(reading, defaultAssignOptions));
const form = forms.find(({ agency }) => agency === AGENCY);

function assignment(choices: FormChoices): SheetModel {
  const options = { ...defaultAssignOptions, live: false, agencies: [SMALL], choices };
  const model = finish(assignPlan(reading, options)).sheets.find(
    ({ model: { values } }) => values[0]?.[0] === sheetMark('agency', SMALL),
  )?.model;
  if (!model) throw new Error('no assignment');
  return model;
}

/** What is made of two forms that came back, in a round. */
function collected(): SheetModel[] {
  const files = forms.slice(0, 2).map(({ file, sheets: [model] }) => {
    if (!model) throw new Error('an empty form');
    const values = model.values.map((row) =>
      row.map((value, at) => (/^par:[\d.]+$/.test(String(row[0])) && at === 10 ? 'BC 12' : value)),
    );
    return { file, snapshot: workbook(gridOf({ ...model, values })) };
  });
  const back = finish(returnedTask(reading, files));
  const said = finish(collectedTask(reading, back.claimable));
  const period = {
    ...{ name: 'Quý III', who: '' },
    closes: { text: '', day: null },
    due: { text: '15/9/2022', day: '2022-09-15' },
  } as const;
  const rounds = finish(roundsTask(reading));
  const round = finish(roundTask(reading, rounds, period, back.said, said, '2022-09-20'));
  const results = finish(collectTask(reading, said.accepted, back.reports, round));
  const evidence = finish(evidenceTask(reading, back.reports));
  return [...results.sheets, ...evidence.sheets].map(({ model }) => model);
}

function lostPoints(): SheetModel[] {
  const [published] = reading.tables;
  if (!published) throw new Error('no table');
  const council = read(workbook(sheet('Kết quả Bộ', councilOf(published, 2022))));
  const [from, to] = [
    placed(council, council.tables[0]),
    placed(reading, appraisedTables(reading)[0]),
  ];
  const choice = { to, from, name: 'Kết quả Bộ', columns: offeredColumns(from, to) };
  const shown = finish(
    appraisalTask([{ ...choice, matches: new Map(), taken: new Set<string>() }]),
  );
  return finish(appraisalPlanTask(reading, shown)).sheets.map(({ model }) => model);
}

/** What localities answer to more criteria than stand beside each other on a page. */
function wide(): SheetModel {
  const criteria = Array.from({ length: 12 }, (_, nth) => ({ heading: `TC${nth + 1}`, width: 14 }));
  const form = { mark: 'x', title: 'KẾT QUẢ', note: '', tabColor: '#548235' } as const;
  const columns = [{ heading: 'Địa phương', width: 34 }, ...criteria];
  const cells = ['HoaAn', ...criteria.map(({ heading }) => `M${heading}`)];
  return finish(registerSheet({ ...form, columns, inBlocks: true }, 'Rộng', [{ key: 'a', cells }]));
}

const SIGNED = {
  ...DEFAULT_CHOICES,
  form: 'signed',
  signedBy: 'viceChair',
  signer: 'Lê A',
} as const;
const PAPERS: SheetModel[] = [
  assignment(DEFAULT_CHOICES),
  assignment(SIGNED),
  ...(form?.sheets ?? []),
  ...list.sheets,
  ...collected(),
  ...lostPoints(),
  wide(),
];

let pages: Page[] = [];
beforeAll(() => {
  pages = printed(PAPERS);
}, 120_000);

const millimetres = (points: number) => (points / 72) * 25.4;
/** The page's number stands in the upper margin. */
const isNumber = ({ text, top }: Page['words'][number]) => top < 50 && /^\d+$/.test(text);

test('[G13] nothing is printed smaller than it is: letters have the sizes of the decree, those of cells 11', () => {
  expect(PAPERS).toHaveLength(10);
  const sizes = new Set(
    pages.flatMap((page) => page.sizes.map((size) => Math.round(size * 10) / 10)),
  );
  // Cells and the list of who gets it; "Nơi nhận"; agencies, quốc hiệu, numbers; tiêu ngữ, titles, days, signatures.
  expect([...sizes].sort((a, b) => a - b)).toEqual([11, 12, 13, 14]);
  const cells = pages.flatMap(({ words }) => words.map(({ top, bottom }) => bottom - top));
  const size = (text: string) => {
    const word = pages.flatMap(({ words }) => words).find((one) => one.text === text);
    return word ? ((word.bottom - word.top) / Math.min(...cells)) * 11 : 0;
  };
  // Words whose letters all stand in one font, so that they are printed in one piece.
  for (const [text, wanted] of [
    ['NAM', 13],
    ['phúc', 14],
  ] as const) {
    expect(Math.abs(size(text) - wanted)).toBeLessThan(0.3);
  }
});

test('[G13] pages lie, with the margins of the decree; numbers stand on all but the first of a paper', () => {
  for (const { width, height, words } of pages) {
    expect(width).toBeGreaterThan(height);
    const body = words.filter((word) => !isNumber(word));
    expect(body.length).toBeGreaterThan(5);
    expect(millimetres(Math.min(...body.map(({ left }) => left)))).toBeGreaterThanOrEqual(29.9);
    expect(millimetres(width - Math.max(...body.map(({ right }) => right)))).toBeGreaterThan(14.9);
    expect(millimetres(Math.min(...body.map(({ top }) => top)))).toBeGreaterThan(19.5);
    expect(millimetres(height - Math.max(...body.map(({ bottom }) => bottom)))).toBeGreaterThan(
      19.5,
    );
  }
  expect(pages.filter(({ words }) => !words.some(isNumber))).toHaveLength(PAPERS.length);
});

test('[G13] no row is cut off', () => {
  const wanted = countsOf(
    PAPERS.flatMap(({ values, pageSetup }) => values.slice(pageSetup?.area?.row ?? 0))
      .flatMap(([, ...cells]) => cells.map(String))
      // Names of files are parted wherever a line ends.
      .filter((text) => !text.includes('.xlsx')),
  );
  const shown = countsOf(pages.flatMap(({ words }) => words.map(({ text }) => text)));
  expect(wanted.size).toBeGreaterThan(100);
  expect([...wanted].filter(([word, count]) => (shown.get(word) ?? 0) < count)).toEqual([]);
});

test('[G13] no figure is wider than its column', () => {
  const longest = forms.find(({ agency }) => agency === 'Sở Nội vụ')?.sheets ?? [];
  const words = printed(longest).flatMap((page) => page.words.map(({ text }) => text));
  // A mean of SIPAS with all its decimals, in bold letters.
  expect(words).toContain('94,6425');
  expect(words.filter((text) => /^#+$/.test(text))).toEqual([]);
});

test('[G13] the line below tiêu ngữ is as long as that, the one below the issuing body a third to a half of it', () => {
  const headed = pages.filter(({ words }) => words.some(({ text }) => text === 'phúc'));
  expect(headed.length).toBeGreaterThan(1);
  for (const { words } of headed) {
    const [left, right] = words
      .filter(({ text }) => /^_+$/.test(text))
      .sort((a, b) => a.left - b.left);
    const above = words.filter(
      ({ bottom, text }) =>
        !text.startsWith('_') &&
        bottom < (right?.bottom ?? 0) - 4 &&
        bottom > (right?.bottom ?? 0) - 20,
    );
    const ends = (half: readonly { left: number; right: number }[]) => {
      const [from, to] = [
        Math.min(...half.map((word) => word.left)),
        Math.max(...half.map((word) => word.right)),
      ];
      return { width: to - from, middle: (from + to) / 2 };
    };
    if (!left || !right) throw new Error('a heading without its lines');
    const [issuer, state] = [
      ends(above.filter((word) => word.right < 400)),
      ends(above.filter((word) => word.left > 400)),
    ];
    expect(Math.abs(ends([right]).middle - state.middle)).toBeLessThan(2);
    expect(ends([right]).width / state.width).toBeGreaterThan(0.9);
    expect(ends([right]).width / state.width).toBeLessThan(1.1);
    expect(Math.abs(ends([left]).middle - issuer.middle)).toBeLessThan(2);
    expect(ends([left]).width / issuer.width).toBeGreaterThan(1 / 3);
    expect(ends([left]).width / issuer.width).toBeLessThan(1 / 2);
  }
});

/** Words of Latin letters alone: others are printed in pieces where a font has not all of them. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(/[^\p{L}\p{M}]+/u))) {
    if (/^[A-Za-z]{2,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

test('[L3] what is wider than a page is printed in blocks of columns, with the names beside each', () => {
  const blocks = pages.filter(({ words }) => words.some(({ text }) => text.startsWith('MTC')));
  const said = blocks.map(({ words }) => words.map(({ text }) => text));
  expect(said.map((words) => words.filter((word) => word.startsWith('MTC')).length)).toEqual([
    6, 6,
  ]);
  for (const words of said) expect(words).toContain('HoaAn');
  // The title stands above the first alone: in the names' column of the others it would be cut.
  expect(said.map((words) => words.join('').includes('QU'))).toEqual([true, false]);
});
