import { Session } from '../../src/app/session/session';
import type { GuardedPlan, WorkbookPort } from '../../src/app/workbookPort';
import { failure, success } from '../../src/core/base/outcome';
import { columnChoice, kept } from '../../src/core/read/answerChoice';
import { withChoice, withoutChoice } from '../../src/core/table/choice';
import type { SheetGrid } from '../../src/core/base/grid';
import { gridOf } from '../core/agencies/modelGrid';
import { sheetOf, workbookOf } from '../snapshot';

const TABLE = sheetOf('Bảng', [
  ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm sơ bộ', 'Chốt'],
  ['1', 'Điều hành', 5, 2, 3],
]);
const FOREIGN = sheetOf('Khác', [
  ['Việc', 'Được'],
  ['Ban hành kế hoạch', 4],
  ['Kiểm tra công vụ', 2.5],
]);

/**
 * A workbook in memory: what is applied to it is written, unless it is refused.
 * @param selected of the first row, from which column on and how many
 */
async function open(table: SheetGrid, isRefused = false, selected = [0, 2]) {
  let sheets = [table];
  const applied: GuardedPlan[] = [];
  const port: Partial<WorkbookPort> = {
    read: async () => success(workbookOf(...structuredClone(sheets))),
    recover: async () => success([]),
    keptChoices: async () => success(null),
    keepChoices: async () => success(undefined),
    lastWrite: async () => success(null),
    lateAnswer: () => Promise.resolve(),
    watch: async () => success(async () => undefined),
    watchSelection: async () => success(async () => undefined),
    selection: async () => {
      const [column = 0, columns = 1] = selected;
      return success({ sheet: table.sheet, area: { row: 0, column, rows: 1, columns } });
    },
    apply: async (plan) => {
      if (isRefused) return failure('structure-protected', {});
      applied.push(plan);
      for (const { model, replaces } of plan.sheets) {
        sheets = [...sheets.filter(({ sheet }) => sheet !== replaces), gridOf(model)];
      }
      return success({ cells: [], highlights: 0, sheetsAdded: [], sheetsUpdated: [], kept: [] });
    },
  };
  const start = async () => {
    const session = new Session(port as WorkbookPort);
    await session.start();
    return session;
  };
  return { session: await start(), again: start, applied };
}

const tableOf = (session: Session) => session.getState().reading?.tables[0]?.appendix;

/** Chooses what a column is for, as the pane does. */
async function choose(session: Session, column: number, is: 'base' | 'none') {
  const appendix = tableOf(session);
  const choice = appendix && columnChoice(appendix, column, is);
  if (!appendix || !choice) throw new Error('no such column');
  await session.choosing.decide((choices) => withChoice(choices, kept(appendix, choice)));
}

test('what is decided is followed, kept in the workbook, and taken back', async () => {
  const { session, again, applied } = await open(TABLE);
  expect(tableOf(session)?.columns.base).toBe(3);
  await choose(session, 4, 'base');
  expect(tableOf(session)?.columns.base).toBe(4);
  expect(applied.map(({ kind }) => kind)).toEqual(['structure']);
  expect(session.choosing.unkept).toBeNull();
  const later = await again();
  const appendix = tableOf(later);
  expect([appendix?.columns.base, appendix?.choices.length]).toEqual([4, 1]);
  const [choice] = appendix?.choices ?? [];
  if (!appendix || !choice) throw new Error('not kept');
  await later.choosing.decide((choices) => withoutChoice(choices, kept(appendix, choice)));
  expect(tableOf(await again())?.columns.base).toBe(3);
});

test('what is decided while another decision is written is kept, too', async () => {
  const { session, again } = await open(TABLE);
  await Promise.all([choose(session, 4, 'base'), choose(session, 3, 'none')]);
  expect(tableOf(await again())?.choices).toHaveLength(2);
});

test('what cannot be written is said, and followed as long as the pane is open', async () => {
  const { session } = await open(TABLE, true);
  await choose(session, 4, 'base');
  await session.read();
  expect(tableOf(session)?.columns.base).toBe(4);
  expect(session.getState().notice).toMatchObject({ problem: { code: 'structure-protected' } });
});

test('a table that was not found is pointed at; where none can be read, that is said and nothing kept', async () => {
  const { session, again } = await open(FOREIGN);
  expect(tableOf(session)).toBeUndefined();
  await session.choosing.pointAtTable();
  expect(tableOf(session)?.columns).toMatchObject({ name: 0, base: 1 });
  expect(tableOf(await again())?.criteria).toHaveLength(2);
  const blank = await open(sheetOf('Trống', [['Việc', 'Được'], ['x']]));
  await blank.session.choosing.pointAtTable();
  expect(blank.session.getState().notice).toMatchObject({ problem: { code: 'no-table-there' } });
  expect(blank.applied).toEqual([]);
});

describe('[R17] of two tables side by side that were not found', () => {
  const BESIDE = sheetOf('Cạnh nhau', [
    ['Việc', 'Được', 'Khâu', 'Mức', 'Nhận'],
    ['Ban hành kế hoạch', 4, 'Tiếp nhận hồ sơ', 5, 3],
    ['Kiểm tra công vụ', 2.5, 'Trả kết quả đúng hạn', 10, 8.5],
  ]);
  const read = async (...selected: number[]) => {
    const { session, again } = await open(BESIDE, false, selected);
    await session.choosing.pointAtTable();
    return [session, await again()].map((one) =>
      one.getState().reading?.tables.map(({ appendix: { area, columns, criteria } }) => {
        const { name, max, base } = columns;
        return [area.column, area.columns, name, max, base, ...criteria.map((row) => row.name)];
      }),
    );
  };

  test('the one is read whose columns are selected, and again when the workbook is opened', async () => {
    const right = [2, 3, 2, 3, 4, 'Tiếp nhận hồ sơ', 'Trả kết quả đúng hạn'];
    expect(await read(2, 3)).toEqual([[right], [right]]);
    const left = [0, 2, 0, undefined, 1, 'Ban hành kế hoạch', 'Kiểm tra công vụ'];
    expect(await read(0, 2)).toEqual([[left], [left]]);
  });

  test('one cell stands for the whole row', async () => {
    const [[table] = []] = await read(2, 1);
    expect(table?.slice(0, 3)).toEqual([0, 5, 0]);
  });
});
