/** In which order Excel wants children to stand (ECMA-376 part 1, 18.2, 18.3, 18.8); others are not looked at. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  workbook: words(
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
    'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  ),
  worksheet: words(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter',
    'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks',
    'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags',
    'drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst',
  ),
  sheetPr: words('tabColor outlinePr pageSetUpPr'),
  sheetView: words('pane selection pivotSelection extLst'),
  headerFooter: words('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'),
  c: words('f v is extLst'),
  styleSheet: words(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  ),
  xf: words('alignment protection extLst'),
  dxf: words('font numFmt fill alignment border protection extLst'),
  cfRule: words('formula colorScale dataBar iconSet extLst'),
  dataValidation: words('formula1 formula2'),
};

function words(...lines: string[]): string[] {
  return lines.join(' ').split(' ');
}

/** @returns what stands where Excel would call the file damaged, a line for each */
export function misplaced(part: string, xml: string): string[] {
  const found: string[] = [];
  const open: { name: string; at: number }[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (close) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = parent && ORDER[parent.name];
    if (order) {
      const at = order.indexOf(name);
      if (at < parent.at) found.push(`${part}: <${name}> in <${parent.name}>`);
      parent.at = Math.max(parent.at, at);
    }
    if (!self) open.push({ name, at: 0 });
  }
  return found;
}
