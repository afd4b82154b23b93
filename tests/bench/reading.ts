import { HyperFormula } from 'hyperformula';
import { createAgencyReader } from '../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../src/core/agencies/defaultDirectory';
import { computeScores } from '../../src/core/compute/computeScores';
import { decimalFromNumber } from '../../src/core/base/decimal';
import { readAppendices } from '../../src/core/read/readAppendices';
import { whatIfTask } from '../../src/core/targets/whatIfTree';
import { finish } from '../../src/core/base/task';
import { workbookOf } from '../snapshot';
import { said, short, time } from './measure';
import { formulasOf, numberOf, tableOf } from './tables';

const OPTIONS = { licenseKey: 'gpl-v3', maxRows: 200_000 };

/** (1) and (2): reading and recomputing, and a tried target, against a formula engine and a bare loop. */
export function readingRows(): string[][] {
  return [149, 10_000, 100_000].flatMap((size) => {
    const grid = tableOf(size);
    const snapshot = workbookOf(grid);
    const runs = size > 10_000 ? 5 : 15;
    const ours = time(runs, () => {
      const { appendices } = finish(readAppendices(snapshot, createAgencyReader(defaultDirectory)));
      return appendices.map((appendix) => finish(computeScores(appendix)));
    });
    const bare = time(runs, () => {
      const sums = [0, 0, 0, 0];
      for (const cells of grid.values) {
        for (let at = 0; at < 4; at += 1) {
          const value = numberOf(cells[at + 2] ?? '');
          if (!Number.isNaN(value)) sums[at] = (sums[at] ?? 0) + value;
        }
      }
      return sums;
    });
    const formulas = formulasOf(grid);
    const engine = time(size > 10_000 ? 3 : 5, () => {
      const built = HyperFormula.buildFromArray(formulas, OPTIONS);
      built.destroy();
    });
    return [
      [
        `read and recompute, ${size.toLocaleString('en')} rows`,
        said(ours),
        `formula engine ${said(engine)}: ${short(engine.median / ours.median)}× as fast`,
      ],
      ['', '', `bare loop ${said(bare)}: ${short(ours.median / bare.median)}× its time`],
      whatIfRow(size),
    ];
  });
}

function whatIfRow(size: number): string[] {
  const grid = tableOf(size);
  const [appendix] = finish(
    readAppendices(workbookOf(grid), createAgencyReader(defaultDirectory)),
  ).appendices;
  if (!appendix) throw new Error('the table was not read');
  const whatIf = finish(whatIfTask(appendix, finish(computeScores(appendix))));
  const leaf = appendix.criteria.find(({ children }) => children.length === 0);
  if (!leaf) throw new Error('the table has no leaf');
  // Enough that a pause for collecting garbage is a part of a run, and not the whole of it.
  const many = 50_000;
  const ours = time(5, () => {
    for (let nth = 0; nth < many; nth += 1) whatIf.set(leaf.id, decimalFromNumber(nth / 10_000));
    return whatIf.total;
  });
  const engine = HyperFormula.buildFromArray(formulasOf(grid), OPTIONS);
  const few = 2_000;
  const theirs = time(5, () => {
    for (let nth = 0; nth < few; nth += 1) {
      engine.setCellContents({ sheet: 0, row: leaf.row - 1, col: 2 }, nth / 10_000);
    }
    return engine.getCellValue({ sheet: 0, row: 0, col: 2 });
  });
  engine.destroy();
  const [each, other] = [ours.median / many, theirs.median / few];
  return [
    `a tried target, ${size.toLocaleString('en')} rows`,
    `${short(1000 / each)} a second`,
    `formula engine ${short(1000 / other)} a second: ${short(other / each)}× as fast`,
  ];
}
