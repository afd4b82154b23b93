import fc from 'fast-check';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { mergeDirectory } from '../../../src/core/agencies/mergeDirectory';
import { SheetNames } from '../../../src/core/assign/agencySheetNames';
import { choicesWrite, keptChoices } from '../../../src/core/assign/choicesSheet';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import type { SheetGrid, WorkbookSnapshot } from '../../../src/core/base/grid';
import { directoryPlan } from '../../../src/core/directory/directorySheet';
import { readDirectory } from '../../../src/core/directory/readDirectory';
import type { SheetWrite } from '../../../src/core/plan/plan';
import { readChoices } from '../../../src/core/structure/readChoices';
import { structurePlan } from '../../../src/core/structure/structureSheet';
import type { Choice } from '../../../src/core/table/choice';
import { readScenarios, scenariosPlan } from '../../../src/core/targets/scenarioSheet';
import { sheetOf, workbookOf } from '../../snapshot';
import { runs } from '../../whole';
import { gridOf } from '../agencies/modelGrid';
import { type Typed, typeInto } from './expectPreserved';

const CHOICES: Choice[] = [
  { about: 'table', headerRows: 2 },
  { about: 'column', column: 'điểm sở chấm', is: 'base' },
  { about: 'rollup', is: 'weighted' },
];
const KEPT = CHOICES.map((choice) => ({ table: 'abc', heading: 'TT | Tiêu chí', choice }));
const scenario = (name: string) => ({
  ...{ table: 'par', name, note: '', at: '2026-11-20T01:00:00.000Z' },
  targets: { '1.1': 1.5, '1.2': 0.5 },
  names: { '1.1': 'ban hành', '1.2': 'kiểm tra' },
});
const BLANK = workbookOf(sheetOf('Bảng', [['x']]));

const NOTE = 'ghi chú';
const isThere = ({ sheets }: WorkbookSnapshot) => sheets.length > BLANK.sheets.length;
/** The first in which nobody typed is taken back, as long as there is another. */
const fewer = <T>(all: readonly T[]) => {
  const first = all.findIndex((one) => !JSON.stringify(one).includes(NOTE));
  return all.filter((_, nth) => nth !== first || all.length === 1);
};

/** How each is made, and made again with what it says by then and something new. */
const SHEETS: Record<string, (snapshot: WorkbookSnapshot) => SheetWrite | undefined> = {
  structure: (snapshot) => {
    const now = readChoices(snapshot);
    return structurePlan(snapshot, isThere(snapshot) ? fewer(now) : KEPT).sheets[0];
  },
  scenarios: (snapshot) => {
    const now = readScenarios(snapshot);
    const all = [scenario('Đạt 94'), scenario('Đạt 95')];
    return scenariosPlan(snapshot, isThere(snapshot) ? fewer(now) : all).sheets[0];
  },
  choices: (snapshot) => {
    const { number } = keptChoices(snapshot);
    const choices = { ...DEFAULT_CHOICES, ...keptChoices(snapshot), number: `${number}1` };
    return choicesWrite(snapshot, choices, new SheetNames(snapshot)) ?? undefined;
  },
  directory: (snapshot) => {
    const directory = mergeDirectory(defaultDirectory, readDirectory(snapshot));
    return directoryPlan(snapshot, directory).sheets[0];
  },
};

/** Anywhere, the hidden column of keys among it, but for the mark of the sheet itself; and beside and below. */
const typedAnywhere = ({ values }: SheetGrid) =>
  fc
    .uniqueArray(
      fc.record({
        row: fc.integer({ min: 0, max: values.length + 3 }),
        column: fc.integer({ min: 0, max: (values[0]?.length ?? 0) + 2 }),
      }),
      { minLength: 1, maxLength: 25, selector: ({ row, column }) => row * 1000 + column },
    )
    .map((cells) =>
      cells
        .filter(({ row, column }) => row + column > 0)
        .map((cell, nth): Typed => ({ ...cell, text: `${NOTE} ${nth + 1}.` })),
    );

/** What of the typed texts neither stands on a sheet nor is named among what gives way. */
function gone(write: SheetWrite, typed: readonly Typed[]): Typed[] {
  const said = (write.replaced ?? []).map(({ before }) => before);
  const text = [...gridOf(write.model).values.flat(), ...said].join('\n');
  return typed.filter((each) => !text.includes(String(each.text)));
}

describe.each(Object.entries(SHEETS))('[G9] the sheet of %s made again', (_, make) => {
  const again = (grid: SheetGrid): SheetWrite => {
    const write = make(workbookOf(...BLANK.sheets, grid));
    if (!write) throw new Error('nothing is written');
    return write;
  };
  const first = make(BLANK);
  if (!first) throw new Error('nothing is written');
  const before = gridOf(first.model);

  test('keeps what was typed into the hidden column, below all and over a key', () => {
    for (const row of [before.values.length + 2, before.values.length - 1]) {
      const grid = structuredClone(before);
      const typed = [{ row, column: 0, text: 'cột ẩn.' }];
      for (const each of typed) typeInto(grid, each);
      const once = again(grid);
      expect(gone(once, typed)).toEqual([]);
      expect(gone(again(gridOf(once.model)), typed)).toEqual([]);
    }
  });

  test('keeps what was typed into whatever cell, and once more', () => {
    fc.assert(
      fc.property(typedAnywhere(before), (typed) => {
        const grid = structuredClone(before);
        for (const each of typed) typeInto(grid, each);
        const once = again(grid);
        expect(gone(once, typed)).toEqual([]);
        const said = (once.replaced ?? []).map((one) => one.before).join('\n');
        const left = typed.filter(({ text }) => !said.includes(String(text)));
        const twice = again(gridOf(once.model));
        expect(gone(twice, left)).toEqual([]);
        // What is kept is not kept twice.
        const count = (write: SheetWrite) => write.model.values.length;
        expect(count(again(gridOf(twice.model)))).toBeLessThanOrEqual(count(twice));
      }),
      runs(10),
    );
  });
});
