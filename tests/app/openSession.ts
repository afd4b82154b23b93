import { patchSnapshot } from '../../src/app/patchSnapshot';
import { Session } from '../../src/app/session/session';
import type { SheetChange, WorkbookPort } from '../../src/app/workbookPort';
import { success } from '../../src/core/base/outcome';
import { HEADER } from '../../seeds/layouts/layout';
import { TIME_LIMITS } from '../timeLimits';
import { sheetOf, workbookOf } from '../snapshot';

/** A workbook that is open, in which somebody types targets; what is read of it waits to be answered. */
export async function openSession() {
  let listener: (changes: SheetChange[]) => void = () => undefined;
  const ranges: { addresses: string[]; answer: () => void }[] = [];
  const wholes: (() => void)[] = [];
  let isHeld = false;
  const rows = [HEADER, ['1', 'Lĩnh vực', 10, 5, 6, 1, ''], ['2', 'Lĩnh vực', 10, 5, 6, 1, '']];
  const port: Partial<WorkbookPort> = {
    read: () => {
      const asked = success(
        workbookOf(
          sheetOf(
            'S',
            rows.map((row) => [...row]),
          ),
        ),
      );
      if (!isHeld) return Promise.resolve(asked);
      return new Promise((resolve) => wholes.push(() => resolve(asked)));
    },
    recover: async () => success([]),
    keptChoices: async () => success(null),
    keepChoices: async () => success(undefined),
    lastWrite: async () => success(null),
    lateAnswer: () => Promise.resolve(),
    watch: async (hear) => {
      listener = hear;
      return success(async () => undefined);
    },
    watchSelection: async () => success(async () => undefined),
    refresh: (snapshot, edits) =>
      new Promise((resolve) => {
        const fresh = edits.reduce((patched, { sheet, address }) => {
          const row = Number(address.slice(1)) - 1;
          const grid = { ...sheetOf(sheet, [[rows[row]?.[4] ?? '']]), row, column: 4 };
          return patchSnapshot(patched, grid);
        }, snapshot);
        const addresses = edits.map(({ address }) => address);
        ranges.push({ addresses, answer: () => resolve(success(fresh)) });
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
      listener([{ is: 'edited', sheet: 'S', address }]);
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

/** @throws where it does not come to that */
export const until = async (isSo: () => boolean) => {
  for (const end = performance.now() + TIME_LIMITS.wait; !isSo();) {
    if (performance.now() > end) throw new Error(`waited for ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
