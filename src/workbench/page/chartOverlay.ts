import type { FUniver } from '@univerjs/core/facade';
import type { Engine, EngineChange } from '../engine/engine';
import { chartPicture } from './chartPicture';

/** The grid's own headings of rows and columns, at its own size. */
const HEADINGS = { width: 46, height: 20 };
/** After which the grid has its rows and columns. */
const DRAWN_MILLISECONDS = 300;

/**
 * Charts of the sheet that is shown, drawn over their cells: the grid knows none. They lie on top, and let every click through.
 */
export class ChartOverlay {
  private readonly layer = document.createElement('div');
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly container: HTMLElement,
    private readonly engine: Engine,
    private readonly api: FUniver,
  ) {
    this.layer.className = 'charts';
    // Beside the container: the grid clears what it finds in its own.
    container.after(this.layer);
    for (const event of [api.Event.Scroll, api.Event.SheetZoomChanged] as const) {
      api.addEvent(event, () => {
        this.place();
      });
    }
    new ResizeObserver(() => {
      this.place();
    }).observe(container);
    engine.onChange((changes) => {
      if (changes.some(isSeen)) this.draw();
    });
  }

  /** Draws the charts of the active sheet anew. */
  draw(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.drawNow();
    }, DRAWN_MILLISECONDS);
  }

  private grid() {
    return this.api.getActiveWorkbook()?.getSheetBySheetId(this.engine.activeSheet.id);
  }

  private drawNow(): void {
    const { activeSheet } = this.engine;
    this.layer.replaceChildren();
    const looks = activeSheet.charts.all().flatMap(({ look }) => look ?? []);
    const grid = looks.length > 0 ? this.grid() : null;
    if (!grid) return;
    for (const look of looks) {
      const { row, column, rows, columns } = look.place;
      const first = grid.getRange(row, column).getCellRect();
      const last = grid.getRange(row + rows - 1, column + columns - 1).getCellRect();
      const [width, height] = [last.right - first.left, last.bottom - first.top];
      const picture = chartPicture(activeSheet, look, width, height);
      picture.dataset.x = String(first.left);
      picture.dataset.y = String(first.top);
      this.layer.append(picture);
    }
    this.place();
  }

  /** Puts the pictures where their cells are: below frozen rows, which stay. */
  private place(): void {
    if (this.layer.childElementCount === 0) return;
    const grid = this.grid();
    const canvas = this.container.querySelector('canvas[id^=univer-sheet-main-canvas]');
    if (!grid || !canvas) return;
    const zoom = grid.getZoom();
    const frozen = this.engine.activeSheet.layout.frozen.rows;
    const band = frozen > 0 ? grid.getRange(frozen, 0).getCellRect().top : HEADINGS.height;
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = grid.getScrollState();
    // What is scrolled away begins at the sheet's beginning, frozen rows and all.
    const start = grid.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
    const around = this.layer.offsetParent?.getBoundingClientRect() ?? new DOMRect();
    const box = canvas.getBoundingClientRect();
    Object.assign(this.layer.style, {
      left: `${box.left - around.left + HEADINGS.width * zoom}px`,
      top: `${box.top - around.top + band * zoom}px`,
      width: `${box.width - HEADINGS.width * zoom}px`,
      height: `${box.height - band * zoom}px`,
    });
    for (const picture of this.layer.querySelectorAll('svg')) {
      const left = (Number(picture.dataset.x) - start.left - offsetX) * zoom;
      const top = (Number(picture.dataset.y) - start.top - offsetY + HEADINGS.height - band) * zoom;
      picture.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
    }
  }
}

/** What moves charts, or changes what they show. */
function isSeen({ what }: EngineChange): boolean {
  return what !== 'selected' && what !== 'formats' && what !== 'conditionalFormats';
}
