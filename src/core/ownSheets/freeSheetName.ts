/** A name for a new sheet: as wanted, or with a number behind it. @param taken names of all sheets */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set(Array.from(taken, (name) => name.toUpperCase()));
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? wanted : `${wanted} (${nth})`;
    if (!names.has(name.toUpperCase())) return name;
  }
}
