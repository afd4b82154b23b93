import type { Worksheet } from '@cj-tech-master/excelts';
import { areaAddress, columnLetters, type Area } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';
import type { PageSetup } from './engine';
import type { SheetCore } from './sheetCore';

const POINTS_AN_INCH = 72;
/** The library's mark, and a file's. */
const BETWEEN_AREAS = /&&|,/;

type HeaderFooter = Worksheet['headerFooter'];

/** The page setup of one sheet over the library's. */
export class ExceltsPage implements PageSetup {
  constructor(private readonly core: SheetCore) {}

  get orientation(): PageSetup['orientation'] {
    return this.setup.orientation === 'landscape' ? 'landscape' : 'portrait';
  }
  set orientation(orientation: PageSetup['orientation']) {
    this.change(() => (this.setup.orientation = orientation));
  }

  get paperSize(): number | null {
    return this.setup.paperSize ?? null;
  }
  set paperSize(size: number | null) {
    this.change(() => {
      if (size === null) delete this.setup.paperSize;
      else this.setup.paperSize = size;
    });
  }

  get fitToWidth(): number | null {
    return this.setup.fitToPage ? (this.setup.fitToWidth ?? 1) : null;
  }
  set fitToWidth(pages: number | null) {
    this.change(() => {
      this.setup.fitToPage = pages !== null || this.fitToHeight !== null;
      this.setup.fitToWidth = pages ?? 0;
    });
  }

  get fitToHeight(): number | null {
    return this.setup.fitToPage ? (this.setup.fitToHeight ?? 1) : null;
  }
  set fitToHeight(pages: number | null) {
    this.change(() => {
      this.setup.fitToPage = pages !== null || this.fitToWidth !== null;
      this.setup.fitToHeight = pages ?? 0;
    });
  }

  get scale(): number {
    return this.setup.scale ?? 100;
  }
  set scale(percent: number) {
    this.change(() => {
      this.setup.fitToPage = false;
      this.setup.scale = percent;
    });
  }

  get margins(): PageSetup['margins'] {
    const { margins } = this.setup;
    const { top = 0.75, right = 0.7, bottom = 0.75, left = 0.7, header = 0.3 } = margins ?? {};
    return {
      top: top * POINTS_AN_INCH,
      right: right * POINTS_AN_INCH,
      bottom: bottom * POINTS_AN_INCH,
      left: left * POINTS_AN_INCH,
      header: header * POINTS_AN_INCH,
    };
  }
  set margins({ top, right, bottom, left, header }: PageSetup['margins']) {
    this.change(() => {
      this.setup.margins = {
        header: header / POINTS_AN_INCH,
        footer: this.setup.margins?.footer ?? 0.3,
        top: top / POINTS_AN_INCH,
        right: right / POINTS_AN_INCH,
        bottom: bottom / POINTS_AN_INCH,
        left: left / POINTS_AN_INCH,
      };
    });
  }

  get centerHorizontally(): boolean {
    return this.setup.horizontalCentered === true;
  }
  set centerHorizontally(isCentered: boolean) {
    this.change(() => (this.setup.horizontalCentered = isCentered));
  }

  get centerVertically(): boolean {
    return this.setup.verticalCentered === true;
  }
  set centerVertically(isCentered: boolean) {
    this.change(() => (this.setup.verticalCentered = isCentered));
  }

  get centerHeader(): string {
    return partOf(this.texts.oddHeader, 'C');
  }
  set centerHeader(text: string) {
    this.changeTexts({ oddHeader: withCenter(this.texts.oddHeader, text) });
  }

  get centerFooter(): string {
    return partOf(this.texts.oddFooter, 'C');
  }
  set centerFooter(text: string) {
    this.changeTexts({ oddFooter: withCenter(this.texts.oddFooter, text) });
  }

  get isFirstDifferent(): boolean {
    return this.texts.differentFirst === true;
  }
  set isFirstDifferent(isDifferent: boolean) {
    this.changeTexts({ differentFirst: isDifferent });
  }

  get firstPageNumber(): number | null {
    return this.setup.firstPageNumber ?? null;
  }
  set firstPageNumber(number: number | null) {
    this.change(() => {
      if (number === null) delete this.setup.firstPageNumber;
      else this.setup.firstPageNumber = number;
    });
  }

  get printAreas(): Area[] {
    const areas = (this.setup.printArea ?? '').split(BETWEEN_AREAS).map(parseAddress);
    return areas.filter((area) => area !== null);
  }
  set printAreas(areas: readonly Area[]) {
    this.change(() => {
      if (areas.length === 0) delete this.setup.printArea;
      else this.setup.printArea = areas.map(areaAddress).join('&&');
    });
  }

  get titleRows(): PageSetup['titleRows'] {
    const match = /^\$?(\d+):\$?(\d+)$/.exec(this.setup.printTitlesRow ?? '');
    return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : null;
  }
  set titleRows(rows: PageSetup['titleRows']) {
    this.change(() => {
      if (rows === null) delete this.setup.printTitlesRow;
      else this.setup.printTitlesRow = `${rows.first + 1}:${rows.last + 1}`;
    });
  }

  get titleColumns(): PageSetup['titleColumns'] {
    const area = parseAddress(this.setup.printTitlesColumn ?? '');
    return area && { first: area.column, last: area.column + area.columns - 1 };
  }
  set titleColumns(columns: PageSetup['titleColumns']) {
    this.change(() => {
      if (columns === null) delete this.setup.printTitlesColumn;
      else {
        const { first, last } = columns;
        this.setup.printTitlesColumn = `${columnLetters(first)}:${columnLetters(last)}`;
      }
    });
  }

  /** A file may bring none, whatever the library's types say. */
  private get texts(): Partial<HeaderFooter> {
    const { headerFooter } = this.core.worksheet as { headerFooter?: HeaderFooter };
    return headerFooter ?? {};
  }

  private changeTexts(change: Partial<HeaderFooter>): void {
    this.change(() => {
      const { worksheet } = this.core;
      worksheet.headerFooter = { ...worksheet.headerFooter, ...change };
    });
  }

  private get setup() {
    return this.core.worksheet.pageSetup;
  }

  private change(apply: () => void): void {
    apply();
    this.core.note('layout', null);
  }
}

/** The library gives a sheet that was read a first page number, used or not, and would then save it as used. */
export function mendPage({ pageSetup }: Worksheet): void {
  // Left out of the library's types.
  const { useFirstPageNumber } = pageSetup as typeof pageSetup & { useFirstPageNumber?: boolean };
  if (useFirstPageNumber !== true) delete pageSetup.firstPageNumber;
}

type Part = 'L' | 'C' | 'R';

/** Of the three parts of a header or footer "&L…&C…&R…" one; without marks all of it is the middle one. */
function partOf(whole: string | null | undefined, mark: Part): string {
  const text = whole ?? '';
  if (!/&[LCR]/.test(text)) return mark === 'C' ? text : '';
  const match = new RegExp(`&${mark}(.*?)(?=&[LCR]|$)`, 's').exec(text);
  return match?.[1] ?? '';
}

function withCenter(whole: string | null | undefined, text: string): string | null {
  const parts = { L: partOf(whole, 'L'), C: text, R: partOf(whole, 'R') };
  const joined = Object.entries(parts)
    .map(([mark, part]) => (part === '' ? '' : `&${mark}${part}`))
    .join('');
  return joined === '' ? null : joined;
}
