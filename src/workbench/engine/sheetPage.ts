import { areaAddress, type Area } from '../../core/grid';
import { parseArea } from './areas';
import type { PageSetup } from './engine';
import type { SheetCore } from './sheetCore';

const POINTS_AN_INCH = 72;

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
    const { top = 0.75, right = 0.7, bottom = 0.75, left = 0.7 } = this.setup.margins ?? {};
    return {
      top: top * POINTS_AN_INCH,
      right: right * POINTS_AN_INCH,
      bottom: bottom * POINTS_AN_INCH,
      left: left * POINTS_AN_INCH,
    };
  }
  set margins({ top, right, bottom, left }: PageSetup['margins']) {
    this.change(() => {
      this.setup.margins = {
        header: this.setup.margins?.header ?? 0.3,
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

  /** Of the three parts of a footer "&L…&C…&R…" the middle one; without marks all of it. */
  get centerFooter(): string {
    return footerPart(this.footer, 'C');
  }
  set centerFooter(text: string) {
    const before = this.footer;
    const parts = { L: footerPart(before, 'L'), C: text, R: footerPart(before, 'R') };
    const footer = Object.entries(parts)
      .map(([mark, part]) => (part === '' ? '' : `&${mark}${part}`))
      .join('');
    this.change(() => {
      const { worksheet } = this.core;
      worksheet.headerFooter = {
        ...worksheet.headerFooter,
        oddFooter: footer === '' ? null : footer,
      };
    });
  }

  get printArea(): Area | null {
    return parseArea(this.setup.printArea ?? '');
  }
  set printArea(area: Area | null) {
    this.change(() => {
      if (area === null) delete this.setup.printArea;
      else this.setup.printArea = areaAddress(area);
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

  /** A file may bring none, whatever the library's types say. */
  private get footer(): string {
    const { headerFooter } = this.core.worksheet as { headerFooter?: { oddFooter: string | null } };
    return headerFooter?.oddFooter ?? '';
  }

  private get setup() {
    return this.core.worksheet.pageSetup;
  }

  private change(apply: () => void): void {
    apply();
    this.core.note('layout', null);
  }
}

function footerPart(footer: string, mark: 'L' | 'C' | 'R'): string {
  if (!/&[LCR]/.test(footer)) return mark === 'C' ? footer : '';
  const match = new RegExp(`&${mark}(.*?)(?=&[LCR]|$)`, 's').exec(footer);
  return match?.[1] ?? '';
}
