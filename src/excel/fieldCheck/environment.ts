import { isExcelApiSupported } from '../requests/host';

/** Beyond what any Excel has today. */
const MOST_MINOR = 40;

/** What Excel this is: it belongs to every report of what it does. */
export interface Environment {
  host: string;
  platform: string;
  version: string;
  displayLanguage: string;
  contentLanguage: string;
  /** The newest requirement set, such as "1.17". */
  excelApi: string;
}

export function environment(): Environment {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  const sets = Array.from({ length: MOST_MINOR }, (_, at) => `1.${at + 1}`);
  return {
    host: String(diagnostics.host),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    contentLanguage,
    excelApi: sets.filter(isExcelApiSupported).at(-1) ?? '–',
  };
}
