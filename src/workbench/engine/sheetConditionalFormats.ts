import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
} from '@cj-tech-master/excelts';
import { areaAddress, cellAddress, type Area } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';
import { cornerOf, intersection, subtract } from './areas';
import { libraryFill } from './cellFormat';
import { cssColor, libraryColor } from './colors';
import { conditionalLooks, NO_LOOK } from './conditionalLooks';
import type { ConditionalFormat, ConditionalLook, SheetConditionalFormats } from './engine';
import { offsetFormula } from './offsetFormula';
import type { SheetCore } from './sheetCore';

interface Placed {
  formatting: ConditionalFormattingOptions;
  rule: ConditionalFormattingRule;
}

/** The conditional formats of one sheet over the library's: one to an entry, the first on top. */
export class ExceltsConditionalFormats implements SheetConditionalFormats {
  private readonly ids = new WeakMap<ConditionalFormattingRule, string>();
  private nextId = 1;
  private byId = new Map<string, Placed>();
  /** The library's list that `byId` is of: whoever else changes formats puts another list in its place. */
  private indexed: readonly ConditionalFormattingOptions[] | null = null;
  private looks = new Map<string, ConditionalLook>();
  /** The revision of the workbook that the looks are of. */
  private looksAt = -1;

  constructor(private readonly core: SheetCore) {}

  all(): ConditionalFormat[] {
    return this.placed().map((each) => this.describe(each));
  }

  get(id: string): ConditionalFormat | null {
    const found = this.index().get(id);
    return found === undefined ? null : this.describe(found);
  }

  add(area: Area): ConditionalFormat {
    const { worksheet } = this.core;
    const index = this.index();
    for (const { rule } of index.values()) rule.priority = (rule.priority ?? 0) + 1;
    const rule: ConditionalFormattingRule = {
      type: 'expression',
      formulae: [''],
      priority: 1,
      style: {},
    };
    const formatting = { ref: areaAddress(area), rules: [rule] };
    worksheet.conditionalFormattings = [formatting, ...worksheet.conditionalFormattings];
    index.set(this.idOf(rule), { formatting, rule });
    this.indexed = worksheet.conditionalFormattings;
    this.core.note('conditionalFormats', area);
    return this.describe({ formatting, rule });
  }

  setFormula(id: string, formula: string): void {
    const { rule, formatting } = this.find(id);
    if (rule.type === 'expression') rule.formulae = [formula.replace(/^=/, '')];
    this.core.note('conditionalFormats', parseAddress(formatting.ref));
  }

  setLook(id: string, change: Partial<ConditionalLook>): void {
    const { rule, formatting } = this.find(id);
    const style = { ...rule.style };
    if (change.fill !== undefined) {
      // A conditional format's solid colour stands where a cell's pattern has its background.
      const color = libraryColor(change.fill);
      style.fill = { ...libraryFill(change.fill), bgColor: color } as typeof style.fill & object;
    }
    if (change.fontColor !== undefined) {
      style.font = { ...style.font, color: libraryColor(change.fontColor) };
    }
    if (change.bold !== undefined && change.bold !== null) {
      style.font = { ...style.font, bold: change.bold };
    }
    rule.style = style;
    this.core.note('conditionalFormats', parseAddress(formatting.ref));
  }

  delete(id: string): void {
    const { rule, formatting } = this.find(id);
    const { worksheet } = this.core;
    formatting.rules = formatting.rules.filter((each) => each !== rule);
    worksheet.conditionalFormattings = worksheet.conditionalFormattings.filter(
      ({ rules }) => rules.length > 0,
    );
    this.byId.delete(id);
    this.indexed = worksheet.conditionalFormattings;
    this.core.note('conditionalFormats', parseAddress(formatting.ref));
  }

  clear(area: Area): void {
    const { worksheet } = this.core;
    const touched = worksheet.conditionalFormattings.filter(({ ref }) =>
      areasOf(ref).some((each) => intersection(each, area) !== null),
    );
    if (touched.length === 0) return;
    worksheet.conditionalFormattings = worksheet.conditionalFormattings.flatMap((formatting) => {
      if (!touched.includes(formatting)) return [formatting];
      const before = areasOf(formatting.ref);
      const left = before.flatMap((each) => subtract(each, area));
      if (left.length === 0) return [];
      for (const rule of formatting.rules) moveFormula(rule, cornerOf(before), cornerOf(left));
      return [{ ...formatting, ref: left.map(areaAddress).join(' ') }];
    });
    this.core.note('conditionalFormats', area);
  }

  lookOf(row: number, column: number): ConditionalLook {
    if (this.looksAt !== this.core.book.revision()) {
      this.looks = conditionalLooks(this.core, this.all());
      this.looksAt = this.core.book.revision();
    }
    return this.looks.get(cellAddress(row, column)) ?? NO_LOOK;
  }

  private placed(): Placed[] {
    const all = this.core.worksheet.conditionalFormattings.flatMap((formatting) =>
      formatting.rules.map((rule) => ({ formatting, rule })),
    );
    return all.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
  }

  private find(id: string): Placed {
    const found = this.index().get(id);
    if (found === undefined) throw new Error(`No conditional format ${id}`);
    return found;
  }

  private index(): Map<string, Placed> {
    const { conditionalFormattings } = this.core.worksheet;
    if (this.indexed !== conditionalFormattings) {
      this.byId = new Map(this.placed().map((each) => [this.idOf(each.rule), each]));
      this.indexed = conditionalFormattings;
    }
    return this.byId;
  }

  private describe({ formatting, rule }: Placed): ConditionalFormat {
    const formulae = 'formulae' in rule ? (rule.formulae ?? []) : [];
    const { style } = rule;
    const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
    return {
      id: this.idOf(rule),
      type: rule.type,
      areas: areasOf(formatting.ref),
      formula: String(formulae[0] ?? ''),
      look: {
        fill: cssColor(fill?.bgColor ?? fill?.fgColor, '', this.core.book.theme),
        fontColor: cssColor(style?.font?.color, '', this.core.book.theme),
        bold: style?.font?.bold ?? null,
      },
    };
  }

  private idOf(rule: ConditionalFormattingRule): string {
    const id = this.ids.get(rule) ?? `{CF-${this.nextId++}}`;
    this.ids.set(rule, id);
    return id;
  }
}

function areasOf(ref: string): Area[] {
  return ref.split(/[\s,]+/).flatMap((address) => parseAddress(address) ?? []);
}

type Corner = Pick<Area, 'row' | 'column'>;

function moveFormula(rule: ConditionalFormattingRule, from: Corner, to: Corner): void {
  if (rule.type !== 'expression') return;
  rule.formulae = (rule.formulae ?? []).map((formula) =>
    offsetFormula(String(formula), to.row - from.row, to.column - from.column),
  );
}
