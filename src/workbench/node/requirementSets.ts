/** The manifest asks for it: in an older Excel the add-in is not offered. */
export const LEAST_EXCEL_API = '1.9';

/** Members of Excel on the web alone came with about this set. */
const ONLINE_SINCE = '1.17';

/**
 * What `Office.context.requirements.isSetSupported` says.
 * @param excelApi the newest set of ExcelApi in force, such as "1.14"
 */
export function isSetSupported(
  name: string,
  version: string | undefined,
  excelApi: string,
): boolean {
  switch (name.toLowerCase()) {
    case 'excelapi':
      return isAtLeast(excelApi, version ?? '1.1');
    case 'excelapionline':
      return isAtLeast(excelApi, ONLINE_SINCE);
    default:
      return false;
  }
}

function isAtLeast(given: string, wanted: string): boolean {
  const [major = 0, minor = 0] = given.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
