import { element, textXml, withoutLoneHalves } from './xmlOf';

/** The texts of a workbook, each once. */
export class TextTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map((text) =>
      element(
        'si',
        {},
        element('t', { 'xml:space': 'preserve' }, textXml(withoutLoneHalves(text))),
      ),
    );
    return element(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.uses,
        uniqueCount: items.length,
      },
      items.join(''),
    );
  }
}
