import { readingOf } from '../../src/app/check';
import { collectTask } from '../../src/app/collect';
import { formFilesTask } from '../../src/app/formFiles';
import { returnedTask } from '../../src/app/returned';
import { roundTask } from '../../src/app/rounds';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { collect } from '../../src/core/collect/collect';
import { COMMUNES, DEPARTMENTS, directory, filled, plan } from '../communesPlan';
import { workbook } from '../core/assign/tables';
import { said, time } from './measure';

const DUE = { text: '15/9/2026', day: '2026-09-15' };
const ROUND = { name: 'Quý III', closes: DUE, due: DUE, who: '' };

/** A plan for 168 communes and 15 departments: its forms are made, come back, are collected and noted in a round. */
export function communesRow(): string[] {
  const found = readingOf(workbook(plan(), directory));
  if (!found.ok) throw new Error(found.problem.code);
  const reading = found.value;
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  const files = forms
    .slice(-COMMUNES)
    .flatMap(({ file, sheets: [model] }, nth) =>
      model ? [{ file, snapshot: workbook(filled(model, nth)) }] : [],
    );
  const making = time(3, () => finish(formFilesTask(reading, defaultAssignOptions)));
  const collecting = time(3, () => {
    const back = finish(returnedTask(reading, files));
    const collected = finish(collect(reading.tables, back.claimable));
    const round = finish(
      roundTask(reading, { kept: [] }, ROUND, back.said, collected, '2026-09-10'),
    );
    const { accepted } = collected;
    finish(collectTask(reading, accepted, back.reports, round, back.localities));
  });
  return [
    `a plan for ${COMMUNES} communes and ${DEPARTMENTS.length} departments`,
    `forms ${said(making)}; ${files.length} of them collected in a round ${said(collecting)}`,
    'in slices, no task above 50 ms (tests count them)',
  ];
}
