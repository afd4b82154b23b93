import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';
import { captureSheet } from './captureSheet';
import { cssColor, libraryColor } from './colors';
import type { EngineChange, EngineSheet, Visibility } from './engine';
import { renameReferences } from './renameReferences';
import { ExceltsCells } from './sheetCells';
import { ExceltsCharts } from './sheetCharts';
import { ExceltsConditionalFormats } from './sheetConditionalFormats';
import { viewOf, type Book, type SheetCore } from './sheetCore';
import { ExceltsFormats } from './sheetFormats';
import { ExceltsLayout } from './sheetLayout';
import { ExceltsPage } from './sheetPage';
import { ExceltsValidations } from './sheetValidations';

/** What a sheet asks of its workbook. */
export interface SheetOwner {
  readonly book: Book;
  note(change: EngineChange): void;
  positionOf(sheet: EngineSheet): number;
}

/** One sheet over the library's worksheet. */
export class ExceltsSheet implements EngineSheet {
  readonly id: string;
  revision = 0;
  readonly capture: () => () => void;
  readonly cells: ExceltsCells;
  readonly formats: ExceltsFormats;
  readonly layout: ExceltsLayout;
  readonly conditionalFormats: ExceltsConditionalFormats;
  readonly validations: ExceltsValidations;
  readonly page: ExceltsPage;
  readonly charts: ExceltsCharts;

  constructor(
    readonly worksheet: Worksheet,
    private readonly owner: SheetOwner,
  ) {
    this.id = idOf(worksheet);
    const core: SheetCore = {
      worksheet,
      book: owner.book,
      note: (what, area, more) => this.note(what, area, more),
      settle: () => this.layout.settle(),
    };
    this.capture = () => captureSheet(core);
    this.cells = new ExceltsCells(core);
    this.formats = new ExceltsFormats(core);
    this.layout = new ExceltsLayout(core, this);
    this.conditionalFormats = new ExceltsConditionalFormats(core);
    this.validations = new ExceltsValidations(core);
    this.page = new ExceltsPage(core);
    this.charts = new ExceltsCharts(core);
  }

  get name(): string {
    return this.worksheet.name;
  }
  set name(name: string) {
    const nameBefore = this.name;
    this.worksheet.name = name;
    renameReferences(this.owner.book.workbook, nameBefore, name);
    this.note('sheetRenamed', null, { nameBefore });
  }

  get position(): number {
    return this.owner.positionOf(this);
  }

  get tables(): { name: string; area: Area }[] {
    return this.worksheet.getTables().flatMap(({ model: { name, tableRef, ref } }) => {
      const area = parseAddress(tableRef ?? ref);
      return area === null ? [] : [{ name, area }];
    });
  }

  get visibility(): Visibility {
    return this.worksheet.state;
  }
  set visibility(visibility: Visibility) {
    this.worksheet.state = visibility;
    this.note('sheetVisibility', null);
  }

  get tabColor(): string {
    return cssColor(this.worksheet.properties.tabColor, '', this.owner.book.theme);
  }
  set tabColor(color: string) {
    if (color === '') delete this.worksheet.properties.tabColor;
    else this.worksheet.properties.tabColor = libraryColor(color);
    this.note('layout', null);
  }

  get showGridlines(): boolean {
    return viewOf(this.worksheet)?.showGridLines !== false;
  }
  set showGridlines(isShown: boolean) {
    const view = viewOf(this.worksheet) ?? { state: 'normal', style: 'pageLayout' };
    this.worksheet.views = [{ ...view, showGridLines: isShown }];
    this.note('layout', null);
  }

  get isProtected(): boolean {
    return this.worksheet.sheetProtection?.sheet === true;
  }
  set isProtected(isProtected: boolean) {
    this.worksheet.sheetProtection = isProtected ? { sheet: true } : null;
    this.note('sheetProtected', null);
  }

  private note(
    what: EngineChange['what'],
    area: Area | null,
    more: Partial<EngineChange> = {},
  ): void {
    this.revision += 1;
    this.owner.note({ sheet: this.id, what, area, ...more });
  }
}

/** In the shape of Excel's own ids. */
function idOf({ id }: Worksheet): string {
  return `{00000000-0001-0000-0000-${id.toString(16).toUpperCase().padStart(12, '0')}}`;
}
