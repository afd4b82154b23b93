import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
} from '@cj-tech-master/excelts';
import { areaAddress, cellAddress } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';

/** What the library writes; of any other type it leaves an empty element behind, which Excel has to repair. */
const WRITTEN = [
  ...['expression', 'cellIs', 'top10', 'aboveAverage', 'dataBar', 'colorScale', 'iconSet'],
  ...['containsText', 'timePeriod'],
];

/** Conditional formats as the library can write them: those that it would lose become formulas that do the same. */
export function writableFormats(
  formats: readonly ConditionalFormattingOptions[],
): ConditionalFormattingOptions[] {
  return formats.flatMap((format) => {
    const rules = format.rules.flatMap((rule) => writableRule(rule, format.ref) ?? []);
    return rules.length === 0 ? [] : [{ ...format, rules }];
  });
}

function writableRule(
  rule: ConditionalFormattingRule,
  ref: string,
): ConditionalFormattingRule | null {
  if (WRITTEN.includes(rule.type)) return rule;
  const formula = formulaOf(rule, ref);
  if (formula === null) return null;
  const { priority, style } = rule;
  return {
    type: 'expression',
    formulae: [formula],
    ...(priority === undefined ? {} : { priority }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Rules about texts bring their formula; duplicates are counted over all areas of the format. */
function formulaOf(rule: ConditionalFormattingRule, ref: string): string | null {
  const own = 'formulae' in rule ? rule.formulae?.[0] : undefined;
  if (own !== undefined) return String(own);
  const type: string = rule.type;
  if (type !== 'duplicateValues' && type !== 'uniqueValues') return null;
  const areas = ref.split(/[\s,]+/).flatMap((address) => parseAddress(address) ?? []);
  const [first] = areas;
  if (first === undefined) return null;
  const cell = cellAddress(first.row, first.column);
  const counts = areas.map((area) => {
    const fixed = areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `COUNTIF(${fixed},${cell})`;
  });
  const comparison = type === 'duplicateValues' ? '>1' : '=1';
  return `AND(${cell}<>"",${counts.join('+')}${comparison})`;
}
