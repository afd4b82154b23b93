import { type Place } from './place';
import { PlacedCells } from './placedCells';
import type { Reference } from './references';

/** Cells of several sheets, whose names Excel compares without regard to case. */
export class PlacedSheets {
  private readonly places = new Map<string, Place[]>();
  private readonly placed = new Map<string, PlacedCells>();

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  add(sheet: string, place: Place): void {
    const key = sheet.toLowerCase();
    const places = this.places.get(key);
    if (places) places.push(place);
    else this.places.set(key, [place]);
    this.placed.delete(key);
  }

  meets(own: string, { sheet, area }: Reference): boolean {
    const key = (sheet ?? own).toLowerCase();
    // Of a span of sheets ("T1:T3") nobody knows here which ones lie between.
    const keys = key.includes(':') ? [...this.places.keys()] : [key];
    return keys.some((one) => this.placedOn(one)?.meets(area) === true);
  }

  private placedOn(key: string): PlacedCells | null {
    const places = this.places.get(key);
    if (!places) return null;
    const placed = this.placed.get(key) ?? new PlacedCells(places);
    this.placed.set(key, placed);
    return placed;
  }
}
