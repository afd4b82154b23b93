import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Area } from '../../core/base/grid';
import { calculate, installFormulas, lacksResults } from './calculate';
import { ChangeLog } from './changeLog';
import type { Editor, Engine, EngineChange, EngineSheet } from './engine';
import { ExceltsSheet } from './exceltsSheet';
import { fileOf } from './fileOf';
import { changedAreas, resultsOf, type Result } from './results';
import { loseReferences } from './renameReferences';
import type { Book } from './sheetCore';
import { mendCopy } from './mendCopy';
import { mendFills } from './mendFills';
import { mendParts } from './mendParts';
import { PREFIXED_DRAWINGS } from './prefixedDrawings';
import { ABSOLUTE_TITLES } from './printTitles';
import { mendPage } from './sheetPage';
import { mendTheme, themeColors } from './theme';
import { type Settings, settingsIn, withSettings } from './webExtension';

// Without it a workbook with a chart is not read at all.
installChartSupport();

/** Office's default, for files that do not name one. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };
const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A new engine with one blank sheet, over the excelts library. @param options.locale of the user */
export function createEngine(options: { locale?: string } = {}): Engine {
  return new ExceltsEngine(options.locale ?? 'vi-VN');
}

class ExceltsEngine implements Engine {
  private workbook = new Workbook();
  private list: ExceltsSheet[] = [];
  private active: ExceltsSheet | undefined;
  private readonly log = new ChangeLog(() => this.settle());
  isCalculationManual = false;
  isStale = false;
  /** Listeners do not know all results yet. */
  private hasUntold = false;
  /** The results that listeners know. */
  private told: Result[] = [];
  private revision = 0;
  selection: Area = FIRST_CELL;
  settings: Settings = new Map();

  constructor(public locale: string) {
    installFormulas(this.workbook, this);
    this.adopt(this.workbook.addWorksheet('Sheet1'));
  }

  async load(bytes: Uint8Array): Promise<void> {
    const workbook = new Workbook();
    installFormulas(workbook, this);
    await workbook.xlsx.load(mendParts(bytes, [...PREFIXED_DRAWINGS, ABSOLUTE_TITLES]));
    mendTheme(workbook);
    this.settings = settingsIn(bytes);
    this.workbook = workbook;
    this.list = [];
    this.active = undefined;
    const ordered = [...workbook.worksheets].sort((a, b) => a.orderNo - b.orderNo);
    for (const worksheet of ordered) {
      mendPage(worksheet);
      mendFills(worksheet);
      this.adopt(worksheet);
    }
    this.active = this.list[viewOf(workbook)?.activeTab ?? 0] ?? this.list[0];
    this.selection = FIRST_CELL;
    this.isStale = lacksResults(workbook);
    this.calculateIfStale();
    this.told = resultsOf(this.list);
    this.note({ sheet: '', what: 'loaded', area: null });
  }

  async save(): Promise<Uint8Array> {
    this.book.calculate();
    const view = viewOf(this.workbook);
    if (view !== undefined) view.activeTab = this.activeSheet.position;
    return withSettings(await fileOf(this.workbook), this.settings);
  }

  get sheets(): readonly ExceltsSheet[] {
    return this.list;
  }

  get activeSheet(): EngineSheet {
    // Nobody looks at a hidden sheet, wherever it was moved to.
    const sheet = this.active ?? this.list.find((each) => each.visibility === 'visible');
    if (sheet === undefined) throw new Error('A workbook without sheets');
    return sheet;
  }

  get isStructureProtected(): boolean {
    return this.workbook.protection?.lockStructure === true;
  }
  set isStructureProtected(isProtected: boolean) {
    if (isProtected) this.workbook.protection = { lockStructure: true };
    else delete this.workbook.protection;
  }

  activate(sheet: EngineSheet): void {
    if (sheet === this.active) return;
    this.active = this.own(sheet);
    this.selection = FIRST_CELL;
    this.note({ sheet: sheet.id, what: 'activated', area: null });
  }

  select(sheet: EngineSheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.note({ sheet: sheet.id, what: 'selected', area });
  }

  addSheet(name: string): EngineSheet {
    const sheet = this.adopt(this.workbook.addWorksheet(name));
    this.note({ sheet: sheet.id, what: 'sheetAdded', area: null });
    return sheet;
  }

  copySheet(sheet: EngineSheet, name: string, position: number): EngineSheet {
    const source = this.own(sheet);
    source.layout.settle();
    const worksheet = this.workbook.importSheet(source.worksheet, name);
    worksheet.state = source.worksheet.state;
    worksheet.conditionalFormattings = structuredClone(source.worksheet.conditionalFormattings);
    mendCopy(source.worksheet, worksheet);
    const copy = this.adopt(worksheet);
    // The library's copies go on being drawn from the original, under other names.
    for (const { id, look } of copy.charts.all()) if (look !== null) copy.charts.delete(id);
    for (const { look } of source.charts.all()) if (look !== null) copy.charts.add(look);
    this.list.splice(this.list.indexOf(copy), 1);
    this.list.splice(position, 0, copy);
    this.renumber();
    this.note({ sheet: copy.id, what: 'sheetAdded', area: null });
    return copy;
  }

  deleteSheet(sheet: EngineSheet): void {
    const own = this.own(sheet);
    const { id, name: nameBefore, position } = own;
    this.list.splice(position, 1);
    this.workbook.removeWorksheet(own.worksheet.id);
    loseReferences(this.workbook, nameBefore);
    this.renumber();
    this.note({ sheet: id, what: 'sheetDeleted', area: null, nameBefore });
    if (this.active !== own) return;
    const shown = this.list.filter(({ visibility }) => visibility === 'visible');
    this.active = undefined;
    this.activate(shown[Math.min(position, shown.length - 1)] ?? this.activeSheet);
  }

  moveSheet(sheet: EngineSheet, position: number): void {
    const own = this.own(sheet);
    this.list.splice(own.position, 1);
    this.list.splice(position, 0, own);
    this.renumber();
    this.note({ sheet: sheet.id, what: 'sheetMoved', area: null });
  }

  batch<T>(by: Editor, work: () => T): T {
    return this.log.group(by, work);
  }

  onChange(listener: (changes: readonly EngineChange[], by: Editor) => void): () => void {
    return this.log.listen(listener);
  }

  private get book(): Book {
    const { workbook } = this;
    return {
      workbook,
      defaultFont: { ...DEFAULT_FONT, ...workbook.defaultFont },
      theme: themeColors(workbook),
      locale: () => this.locale,
      revision: () => this.revision,
      calculate: () => this.calculateIfStale(),
    };
  }

  private adopt(worksheet: Worksheet): ExceltsSheet {
    const sheet = new ExceltsSheet(worksheet, {
      book: this.book,
      note: (change) => this.note(change),
      positionOf: (each) => this.list.indexOf(this.own(each)),
    });
    this.list.push(sheet);
    return sheet;
  }

  private own(sheet: EngineSheet): ExceltsSheet {
    const found = this.list.find(({ id }) => id === sheet.id);
    if (found === undefined) throw new Error(`No sheet "${sheet.name}" in this workbook`);
    return found;
  }

  /** The library keeps sheets in the order of a number of theirs. */
  private renumber(): void {
    this.list.forEach(({ worksheet }, index) => {
      worksheet.orderNo = index;
    });
  }

  private note(change: EngineChange): void {
    this.revision += 1;
    if (['cells', 'sheetAdded', 'sheetDeleted', 'sheetRenamed'].includes(change.what)) {
      this.isStale = true;
      this.hasUntold = true;
    }
    this.log.add(change);
  }

  /** Results may have been calculated before, where they were asked for; listeners still have to hear of them. */
  private settle(): void {
    for (const { layout } of this.list) layout.settle();
    if (!this.hasUntold) return;
    this.hasUntold = false;
    this.calculateIfStale();
    this.tellResults();
  }

  calculate(): void {
    this.log.group('user', () => {
      this.calculateNow();
      this.tellResults();
    });
  }

  private tellResults(): void {
    const now = resultsOf(this.list);
    for (const [sheet, area] of changedAreas(this.told, now)) {
      this.log.add({ sheet, what: 'recalculated', area });
    }
    this.told = now;
  }

  private calculateIfStale(): void {
    if (this.isStale && !this.isCalculationManual) this.calculateNow();
  }

  private calculateNow(): void {
    this.isStale = false;
    calculate(this.workbook);
  }
}

/** Files made by programs may have none, whatever the library's types say. */
function viewOf(workbook: Workbook): Workbook['views'][0] | undefined {
  return (workbook.views as Workbook['views'] | undefined)?.[0];
}
