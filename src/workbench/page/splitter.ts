const NARROWEST = 300;
const WIDEST = 600;
const STEP = 10;

/** The bar between grid and pane: dragged, or moved with the arrow keys. */
export class Splitter {
  constructor(
    private readonly bar: HTMLElement,
    private readonly pane: () => HTMLElement,
  ) {
    bar.ariaValueMin = String(NARROWEST);
    bar.ariaValueMax = String(WIDEST);
    bar.ariaValueNow = String(pane().getBoundingClientRect().width);
    bar.addEventListener('pointerdown', (down) => {
      bar.setPointerCapture(down.pointerId);
      const from = down.clientX;
      const width = pane().getBoundingClientRect().width;
      const move = (event: PointerEvent) => {
        this.resize(width + from - event.clientX);
      };
      bar.addEventListener('pointermove', move);
      bar.addEventListener(
        'pointerup',
        () => {
          bar.removeEventListener('pointermove', move);
        },
        { once: true },
      );
    });
    bar.addEventListener('keydown', ({ key }) => {
      const width = pane().getBoundingClientRect().width;
      if (key === 'ArrowLeft') this.resize(width + STEP);
      if (key === 'ArrowRight') this.resize(width - STEP);
    });
  }

  private resize(width: number): void {
    const fitting = Math.max(NARROWEST, Math.min(WIDEST, width));
    this.pane().style.width = `${fitting}px`;
    this.bar.ariaValueNow = String(fitting);
  }
}
