import { HostError } from './hostError';

/**
 * Members that came after ExcelApi 1.9, the add-in's least. The client means to refuse what is above
 * the requirement set in force, but Microsoft's sets that on a class which the check does not ask, so
 * that an older Excel itself answers that it knows no such member.
 */
const SINCE: Record<string, string> = {
  'Application.CultureInfo': '1.11',
  'Range.GetMergedAreasOrNullObject': '1.13',
  'Range.GetSpillingToRangeOrNullObject': '1.12',
  'Range.HasSpill': '1.12',
  'WorksheetCollection._RegisterEventNameChanged': '1.17',
  'WorksheetCollection._RegisterEventVisibilityChanged': '1.17',
  'WorksheetCollection._RegisterEventMoved': '1.17',
  'Worksheet._RegisterEventNameChanged': '1.17',
  'Worksheet._RegisterEventVisibilityChanged': '1.17',
};

/** @throws ApiNotFound where a member is newer than the requirement set in force */
export function requireSupported(type: string, member: string, excelApi: string): void {
  const since = SINCE[`${type}.${member}`];
  if (since !== undefined && !isApiAtLeast(excelApi, since)) {
    throw new HostError('ApiNotFound', `${type}.${member} needs ExcelApi ${since}`);
  }
}

/** @param excelApi the set in force; all sets of ExcelApi are 1.something */
export function isApiAtLeast(excelApi: string, wanted: string): boolean {
  const minorOf = (version: string): number => Number(version.split('.')[1] ?? 0);
  return minorOf(excelApi) >= minorOf(wanted);
}
