import { formFilesTask } from '../../src/app/formFiles';
import type { Reading } from '../../src/app/reading';
import { archiveOf } from '../../src/app/exportForms';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { planReading } from '../core/assign/planReading';
import { said, time } from './measure';

/** As many as a province has departments and localities to report. */
const FILES = 66;

/** The published plan's agencies, and again under other names until they are as many. */
function readingOfMany(): Reading {
  const reading = planReading();
  const { assignments } = reading;
  const many = Array.from({ length: FILES * 2 }, (_, nth) => {
    const one = assignments[nth % assignments.length];
    if (!one) throw new Error('the plan has no agencies');
    const round = Math.floor(nth / assignments.length);
    return round === 0 ? one : { ...one, agency: `${one.agency} số ${round + 1}` };
  });
  return { ...reading, assignments: many };
}

/** (7): a protected file for each of 66 agencies, in one archive. */
export function formsRow(): string[] {
  const reading = readingOfMany();
  const agencies = reading.assignments
    .map(({ agency }) => agency)
    .filter((agency) => !/^(?:Ủy ban Mặt trận|Hội )/.test(agency))
    .slice(0, FILES);
  let bytes = 0;
  const writing = time(3, () => {
    const { forms, archive } = finish(
      formFilesTask(reading, { ...defaultAssignOptions, agencies }),
    );
    const files = forms.map(({ agency, file, sheets }) => ({
      agency,
      name: file,
      bytes: finish(writeWorkbook(sheets)),
    }));
    if (files.length !== FILES) throw new Error(`${files.length} files`);
    bytes = archiveOf({ archive, files }).length;
  });
  return [
    `files for ${FILES} agencies`,
    `${said(writing)}; ${(bytes / 1e6).toFixed(1)} MB in one archive`,
    'goal: 10 s',
  ];
}
