import type { CheckId } from '../excel/fieldCheck/allChecks';
import type { Environment } from '../excel/fieldCheck/environment';
import type { FieldResult } from '../excel/fieldCheck/fieldCheck';
import type { fieldCheckVi } from '../strings/fieldCheck.vi';

/** Results as a text to be sent: what Excel it was, then a line for each, with what differed beneath it. */
export function reportText(
  version: string,
  { host, platform, version: office, displayLanguage, contentLanguage, excelApi }: Environment,
  browser: string,
  results: readonly FieldResult<CheckId>[],
  { checks, pass, fail, got, expected }: typeof fieldCheckVi,
): string {
  const lines = results.flatMap((result) => {
    const { id, holds, milliseconds } = result;
    const line = `${holds ? pass : fail} ${id}: ${checks[id]} (${milliseconds} ms)`;
    if (holds) return [line];
    const shown = (value: unknown) => JSON.stringify(value) ?? '–';
    return [line, `    ${got}: ${shown(result.got)}`, `    ${expected}: ${shown(result.expected)}`];
  });
  return [
    `CCHC ${version} · ${host} ${platform} ${office} · ExcelApi ${excelApi}`,
    `${displayLanguage} / ${contentLanguage} · ${browser}`,
    ...lines,
  ].join('\n');
}
