import type { Workbook } from '@cj-tech-master/excelts';
import { mendParts } from './mendParts';
import { namedCharts } from './namedCharts';
import { ORDERED_LINKS, ORDERED_PROPERTIES, PLAIN_ANCHORS } from './schemaOrder';
import { chartName } from './sheetCharts';
import { writableFormats } from './writableRules';

/** A workbook as an .xlsx file. */
export async function fileOf(workbook: Workbook): Promise<Uint8Array> {
  const kept = workbook.worksheets.map((worksheet) => {
    const formats = worksheet.conditionalFormattings;
    worksheet.conditionalFormattings = writableFormats(formats);
    return { worksheet, formats };
  });
  try {
    // The library's own look at what it wrote would find what is mended here, and say so where users read.
    const written = new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
    const ofSheets = hasBothProperties(workbook) ? [ORDERED_PROPERTIES] : [];
    const charts = workbook.worksheets.flatMap((worksheet) => worksheet.getCharts());
    const names = charts.map((chart) => [chart.chartNumber, chartName(chart)] as const);
    const ofDrawings = names.length > 0 ? [namedCharts(new Map(names))] : [];
    return mendParts(written, [ORDERED_LINKS, PLAIN_ANCHORS, ...ofSheets, ...ofDrawings]);
  } finally {
    for (const { worksheet, formats } of kept) worksheet.conditionalFormattings = formats;
  }
}

/** Fit-to-page and outlines on one sheet: few have both, and reading all sheets once more takes long. */
function hasBothProperties({ worksheets }: Workbook): boolean {
  return worksheets.some(
    ({ pageSetup, properties }) =>
      pageSetup.fitToPage === true && properties.outlineProperties !== undefined,
  );
}
