import { Session } from '../../src/app/session/session';
import type { SheetChange, WorkbookPort } from '../../src/app/workbookPort';
import { success } from '../../src/core/base/outcome';
import { HEADER } from '../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../snapshot';

/** A workbook that is open, in which somebody types targets; what is read of it waits to be answered. */
export async function openSession() {
  let listener: (changes: SheetChange[]) => void = () => undefined;
  const ranges: { address: string; answer: () => void }[] = [];
  const wholes: (() => void)[] = [];
  let isHeld = false;
  const rows = [HEADER, ['1', 'Lĩnh vực', 10, 5, 6, 1, ''], ['2', 'Lĩnh vực', 10, 5, 6, 1, '']];
  const port: Partial<WorkbookPort> = {
    read: () => {
      const asked = success(workbookOf(sheetOf('S', structuredClone(rows))));
      if (!isHeld) return Promise.resolve(asked);
      return new Promise((resolve) => wholes.push(() => resolve(asked)));
    },
    lastWrite: async () => success(null),
    watch: async (hear) => {
      listener = hear;
      return success(async () => undefined);
    },
    readRange: (sheet, address) =>
      new Promise((resolve) => {
        const row = Number(address.slice(1)) - 1;
        const grid = { ...sheetOf(sheet, [[rows[row]?.[4] ?? '']]), row, column: 4 };
        ranges.push({ address, answer: () => resolve(success(grid)) });
      }),
  };
  const session = new Session(port as WorkbookPort);
  await session.start();
  return {
    session,
    ranges,
    edit: (address: string, target: number) => {
      const row = rows[Number(address.slice(1)) - 1];
      if (row) row[4] = target;
      listener([{ sheet: 'S', address }]);
    },
    /** From now on a reading of the whole workbook waits, too. */
    holdReads: () => {
      isHeld = true;
      return wholes;
    },
    targets: () =>
      session
        .getState()
        .reading?.tables[0]?.appendix.criteria.map(({ scores }) => scores.target?.text),
  };
}

const LONGEST_MILLISECONDS = 2000;

/** @throws where it does not come to that */
export const until = async (isSo: () => boolean) => {
  for (const end = performance.now() + LONGEST_MILLISECONDS; !isSo();) {
    if (performance.now() > end) throw new Error(`waited for ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
