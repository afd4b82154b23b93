import { BySheet } from './bySheet';
import { type Place } from './place';
import { PlacedCells } from './placedCells';
import type { Reference } from './references';

interface Placed {
  places: Place[];
  /** The same among which it is soon found; null where some have come since. */
  found: PlacedCells | null;
}

/** Cells of several sheets. */
export class PlacedSheets {
  private readonly sheets = new BySheet<Placed>();
  private count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(sheet: string, place: Place): void {
    this.count += 1;
    const placed = this.sheets.get(sheet);
    if (placed) {
      placed.places.push(place);
      placed.found = null;
    } else this.sheets.set(sheet, { places: [place], found: null });
  }

  /** Whether one of them is among what a reference leads to. @param own the sheet on which its formula stands */
  meets(own: string, reference: Reference): boolean {
    for (const placed of this.sheets.reached(own, reference)) {
      placed.found ??= new PlacedCells(placed.places);
      if (placed.found.meets(reference.area)) return true;
    }
    return false;
  }
}
