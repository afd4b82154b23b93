import type { Editor, EngineChange } from '../engine/engine';

/** How long the grid may be behind what an add-in has written. */
const BEHIND_MILLISECONDS = 200;

/**
 * What the grid has yet to show. The requests of one task follow each other at once, and to draw after each costs more than
 * the task; what a person has typed is shown straight away.
 */
export class Redraws {
  private changes: EngineChange[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly draw: (changes: readonly EngineChange[]) => void) {}

  add(changes: readonly EngineChange[], by: Editor): void {
    this.changes.push(...changes);
    if (by === 'user') this.now();
    else this.timer ??= setTimeout(() => this.now(), BEHIND_MILLISECONDS);
  }

  private now(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { changes } = this;
    this.changes = [];
    this.draw(changes);
  }
}
