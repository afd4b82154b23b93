import { Workbook } from '@cj-tech-master/excelts';
import { writeAppendixSheets } from './appendixSheets';
import { PAR_LAYOUT, SIPAS_LAYOUT, readAppendixText } from './appendixText';
import { withFixedDates } from './fixedZip';
import { writeAreaSheet, writeDutySheet } from './sectionSheets';
import { readAreaGroups, readDuties } from './sectionText';

/** The day the plan was signed: a fixed date, so that the same text always gives the same bytes. */
const SIGNED = new Date(Date.UTC(2022, 7, 24));

/**
 * Makes the plan's workbook from its published text.
 * @returns the bytes of an .xlsx file, the same for the same text
 * @throws Error when the text does not have the plan's layout
 */
export async function makePlanWorkbook(text: string): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = 'Sở Nội vụ';
  workbook.lastModifiedBy = 'Sở Nội vụ';
  workbook.created = SIGNED;
  workbook.modified = SIGNED;
  writeAppendixSheets(
    workbook,
    readAppendixText(text, PAR_LAYOUT),
    readAppendixText(text, SIPAS_LAYOUT),
  );
  writeAreaSheet(workbook, readAreaGroups(text));
  writeDutySheet(workbook, readDuties(text));
  return withFixedDates(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
