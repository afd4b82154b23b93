import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './runProgram';

/** LibreOffice trusts the results that a file keeps unless it is told to calculate everything again. */
const RECALCULATE_ALWAYS =
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>';
/** Decimal marks and dates as an office in Viet Nam has them set. */
const VIETNAMESE =
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>';

/** Semicolons between cells, UTF-8, values as they are and not as they are shown, a file for every sheet. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

/**
 * Opens workbooks in LibreOffice, calculates them anew, and writes each sheet as "<name>-<sheet>.csv". Starting it takes
 * longer than a workbook does.
 */
export function convertToCsv(workbooks: string | readonly string[], folder: string): void {
  convert(workbooks, folder, CSV);
}

/** Prints a workbook as a LibreOffice in Viet Nam does, as "<name>.pdf". */
export function convertToPdf(workbook: string, folder: string): void {
  convert(workbook, folder, 'pdf', VIETNAMESE);
}

/** Opens a workbook in LibreOffice and saves it again, as an agency does that has no Excel. @param folder another one */
export function saveAgain(workbook: string, folder: string): void {
  convert(workbook, folder, 'xlsx:Calc MS Excel 2007 XML');
}

function convert(
  workbooks: string | readonly string[],
  folder: string,
  format: string,
  setting = '',
): void {
  const profile = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  mkdirSync(join(profile, 'user'));
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), settings(setting));
  const arguments_ = ['--headless', `-env:UserInstallation=file://${profile}`];
  const task = ['--convert-to', format, '--outdir', folder].concat(workbooks);
  const { status, err } = runProgram('soffice', [...arguments_, ...task]);
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${err}`);
}

function settings(setting: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${RECALCULATE_ALWAYS}${setting}</oor:items>`;
}
