import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Area, Engine, EngineChange, EngineSheet } from '../engine/engine';
import { ChartOverlay } from './chartOverlay';
import { UndoStack } from './undoStack';
import { Redraws } from './redraws';
import { cellAt, UNIT, workbookData } from './sheetData';
import { wholeSelection } from './wholeSelection';
import { plainText, typedIn, type TypedCells } from './typedCells';

const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_SELECTIONS = 'sheet.operation.set-selections';
/** The mouse draws a selection that has not ended. */
const MOVING = 1;
/** What the view may do by itself; everything else that would change the workbook is refused. */
const OWN_MUTATIONS = /worksheet-activate|scroll|zoom|selection|row-auto-height|row-height|is-auto/;

/** What SET_SELECTIONS is given. */
interface Selected {
  subUnitId: string;
  selections: {
    range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  }[];
  type?: number;
}

interface Command {
  id: string;
  params?: unknown;
  type?: number;
  cancel?: boolean;
}

/** Why what somebody did to the grid does nothing. */
export type Refused = 'isProtected' | 'isUnsupported' | 'hasNoMenu';

/** Univer as a picture of the engine: what the user types goes to the engine, and comes back as the engine has it. */
export class GridView {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly undoStack: UndoStack;
  /** The view itself is writing what the engine has. */
  private isDrawing = false;
  /** What the cell editor held, while it ends. */
  private edited: string | null = null;
  onRefused: (reason: Refused) => void = () => undefined;

  constructor(
    container: HTMLElement,
    private readonly engine: Engine,
    language: 'vi' | 'en',
  ) {
    const isDark = window.matchMedia('(prefers-color-scheme: dark)');
    this.undoStack = new UndoStack(engine);
    this.univer = new Univer({
      locale: language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US,
      locales: {
        [LocaleType.VI_VN]: mergeLocales(viVN),
        [LocaleType.EN_US]: mergeLocales(enUS),
      },
      darkMode: isDark.matches,
      logLevel: LogLevel.ERROR,
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
      // The pane beside it must keep the focus when the grid is drawn anew.
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    });
    for (const plugin of plugins) {
      const [type, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
      this.univer.registerPlugin(type as never, options as never);
    }
    this.api = FUniver.newAPI(this.univer);
    isDark.addEventListener('change', ({ matches }) => {
      this.api.toggleDarkMode(matches);
    });
    // The grid makes a number of "98%" by rules of its own, and says only that; what was typed is the engine's to take.
    this.api.addEvent(this.api.Event.BeforeSheetEditEnd, ({ value, isConfirm }) => {
      this.edited = isConfirm ? plainText(value.toPlainText()) : null;
    });
    this.api.addEvent(this.api.Event.SheetEditEnded, () => {
      this.edited = null;
    });
    this.api.addEvent(this.api.Event.BeforeCommandExecute, (command: Command) => {
      this.judge(command);
    });
    this.draw();
    new ChartOverlay(container, engine, this.api).draw();
    this.followSelection();
    const redraws = new Redraws((changes) => this.follow(changes));
    engine.onChange((changes, by) => {
      const isDrawn = ({ what }: EngineChange) => what !== 'selected' && what !== 'activated';
      const drawn = changes.filter(isDrawn);
      if (drawn.length > 0) redraws.add(drawn, by);
      if (drawn.length < changes.length) this.drawing(() => this.showActive());
    });
    container.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.onRefused('hasNoMenu');
    });
    // Univer has nothing to undo: what was typed went to the engine.
    document.addEventListener(
      'keydown',
      (event) => {
        const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
        if (!isUndo || this.api.getActiveWorkbook()?.isCellEditing() === true) return;
        event.preventDefault();
        event.stopPropagation();
        this.undoStack.undo();
      },
      true,
    );
  }

  /** Draws everything anew, with the engine's active sheet in front. */
  draw(): void {
    this.drawing(() => {
      if (this.api.getActiveWorkbook()) this.api.disposeUnit(UNIT);
      this.api.createWorkbook(workbookData(this.engine));
      this.showActive();
    });
  }

  private judge(command: Command): void {
    if (command.id === 'formula.mutation.set-formula-calculation-start') command.cancel = true;
    if (this.isDrawing) return;
    if (command.id === SET_VALUES) {
      command.cancel = true;
      this.takeTyped(command.params as TypedCells);
    } else if (/^sheet\.mutation\./.test(command.id) && !OWN_MUTATIONS.test(command.id)) {
      command.cancel = true;
      this.onRefused('isUnsupported');
    }
  }

  /** What the user typed, pasted or deleted, given to the engine. */
  private takeTyped({ subUnitId, cellValue }: TypedCells): void {
    const sheet = this.engine.sheets.find(({ id }) => id === subUnitId);
    if (!sheet || !cellValue) return;
    const typed = typedIn(cellValue, this.edited);
    // Looks alone: bold letters, a colour.
    if (typed.length === 0) return this.onRefused('isUnsupported');
    const isLocked = ({ row, column }: { row: number; column: number }) =>
      sheet.isProtected && sheet.formats.get(row, column).locked;
    if (typed.some(isLocked)) {
      this.onRefused('isProtected');
      this.drawCells(
        sheet,
        typed.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
      );
      return;
    }
    this.undoStack.remember(sheet, typed);
    this.engine.batch('user', () => {
      for (const { row, column, text } of typed) sheet.cells.enter(row, column, text);
    });
  }

  private follow(changes: readonly EngineChange[]): void {
    const cells: (EngineChange & { area: Area })[] = [];
    for (const change of changes) {
      const { what, area, rowsShifted, columnsShifted } = change;
      const isOfCells = what === 'cells' || what === 'recalculated';
      if (!isOfCells || area === null || (rowsShifted ?? columnsShifted) !== undefined)
        return this.draw();
      cells.push({ ...change, area });
    }
    for (const sheet of this.engine.sheets) {
      const own = cells.filter((change) => change.sheet === sheet.id);
      if (own.length === 0) continue;
      this.drawCells(
        sheet,
        own.map(({ area }) => area),
      );
    }
  }

  private drawCells(sheet: EngineSheet, areas: readonly Area[]): void {
    const cellValue: Record<number, Record<number, unknown>> = {};
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const cells = (cellValue[row] ??= {});
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          cells[column] = cellAt(sheet, row, column);
        }
      }
    }
    this.drawing(() => {
      this.api.syncExecuteCommand(SET_VALUES, { unitId: UNIT, subUnitId: sheet.id, cellValue });
    });
  }

  private showActive(): void {
    const { activeSheet, selection } = this.engine;
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(activeSheet.id);
    if (!sheet) return;
    this.api.getActiveWorkbook()?.setActiveSheet(sheet);
    const { row, column, rows, columns } = wholeSelection(activeSheet, selection);
    sheet.getRange(row, column, Math.min(rows, 1000), Math.min(columns, 100)).activate();
    sheet.scrollToCell(Math.max(0, row - 6), Math.max(0, column - 6));
  }

  private followSelection(): void {
    // The view's own event begins some seconds after it is drawn; its command is there from the start.
    this.api.addEvent(this.api.Event.CommandExecuted, ({ id, params }: Command) => {
      if (id !== SET_SELECTIONS || this.isDrawing) return;
      const { subUnitId, selections, type } = params as Selected;
      const range = selections[0]?.range;
      const sheet = this.engine.sheets.find((one) => one.id === subUnitId);
      if (type === MOVING || !range || !sheet) return;
      this.drawing(() => {
        this.engine.select(sheet, {
          row: range.startRow,
          column: range.startColumn,
          rows: range.endRow - range.startRow + 1,
          columns: range.endColumn - range.startColumn + 1,
        });
      });
    });
    this.api.addEvent(this.api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = this.engine.sheets.find(({ id }) => id === activeSheet.getSheetId());
      if (this.isDrawing || !sheet || sheet.id === this.engine.activeSheet.id) return;
      this.drawing(() => {
        this.engine.activate(sheet);
      });
    });
  }

  private drawing(work: () => void): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    try {
      work();
    } finally {
      this.isDrawing = false;
    }
  }
}
