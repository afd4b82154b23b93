import type { Reference } from './references';

/** Something of each of several sheets, whose names Excel compares without regard to case. */
export class BySheet<T> {
  private readonly byKey = new Map<string, T>();

  get(sheet: string): T | undefined {
    return this.byKey.get(keyOf(sheet));
  }

  set(sheet: string, value: T): void {
    this.byKey.set(keyOf(sheet), value);
  }

  values(): Iterable<T> {
    return this.byKey.values();
  }

  /** Of the sheets that a reference leads to. @param own where its formula stands */
  reached(own: string, { sheet }: To): Iterable<T> {
    const key = keyOf(sheet ?? own);
    if (isSpan(key)) return this.byKey.values();
    const only = this.byKey.get(key);
    return only === undefined ? [] : [only];
  }
}

type To = Pick<Reference, 'sheet'>;

/** Whether a reference may lead to a sheet. @param own where its formula stands */
export function isReached(own: string, to: To, sheet: string): boolean {
  return isSpan(to.sheet ?? own) || isOn(own, to, sheet);
}

/** Whether a reference is to this one sheet. @param own where its formula stands */
export function isOn(own: string, to: To, sheet: string): boolean {
  return keyOf(to.sheet ?? own) === keyOf(sheet);
}

/** Of a span of sheets ("T1:T3") nobody knows here which ones lie between: it may be any. */
function isSpan(named: string): boolean {
  return named.includes(':');
}

function keyOf(sheet: string): string {
  return sheet.toLowerCase();
}
