import type {
  AddChartOptions,
  Chart,
  ChartModel,
  ChartTextProperties,
} from '@cj-tech-master/excelts/chart';
import { areaAddress, type Area } from '../../core/base/grid';
import { parseAddress } from '../../core/base/address';
import type { ChartLook, ChartSeries } from './engine';

type BarGroup = Extract<ChartModel['chart']['plotArea']['chartTypes'][number], { barDir: unknown }>;
type Series = BarGroup['series'][number];

const POINT = 100;
/** As Excel draws them. */
const GRID = 'D9D9D9';
const NO_MARKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;
const LABELS = {
  ...{ showVal: true, showSerName: false, showCatName: false },
  ...{ showLegendKey: false, showPercent: false, showBubbleSize: false },
};

/** What the library makes a chart of. @param sheet in which its figures stand */
export function optionsOf(look: ChartLook, sheet: string): AddChartOptions {
  const refer = (area: Area): string =>
    `'${sheet.replaceAll("'", "''")}'!${absolute(areaAddress(area))}`;
  return {
    type: 'bar',
    barDir: look.isHorizontal ? 'bar' : 'col',
    grouping: look.isStacked ? 'stacked' : 'clustered',
    ...(look.isStacked ? { overlap: 100 } : {}),
    title:
      look.title === ''
        ? null
        : {
            paragraphs: [
              {
                runs: [
                  {
                    text: look.title,
                    properties: { bold: look.isTitleBold, size: look.titleSize * POINT },
                  },
                ],
              },
            ],
          },
    showLegend: look.hasLegend,
    legendPosition: 'b',
    gapWidth: look.gapWidth,
    categoryAxis: {
      ...{ orientation: look.isReversed ? 'maxMin' : 'minMax', tickLblPos: 'low', tickLblSkip: 1 },
      ...NO_MARKS,
    },
    valueAxis: {
      hidden: !look.hasValueAxis,
      ...NO_MARKS,
      ...(look.axisFormat === '' ? {} : { numFmt: look.axisFormat, numFmtLinked: false }),
      majorGridlines: look.hasGridlines,
      ...(look.hasGridlines ? { majorGridlinesStyle: { border: GRID } } : {}),
    },
    series: look.series.map(({ name, values, categories, color, hasLabels }) => ({
      name,
      values: refer(values),
      ...(categories === null ? {} : { categories: refer(categories) }),
      ...(color === '' ? {} : { fill: color }),
      ...(hasLabels ? { dataLabels: LABELS } : {}),
      invertIfNegative: false,
    })),
  };
}

/** A chart of bars as it stands; null for any other. @param place the cells that it covers */
export function lookOf(chart: Chart, name: string, place: Area): ChartLook | null {
  const { chartModel } = chart;
  const groups = chartModel?.chart.plotArea.chartTypes ?? [];
  const [group] = groups;
  if (!chartModel || groups.length !== 1 || group?.type !== 'bar') return null;
  const series = group.series.map(seriesOf);
  if (!series.every((one) => one !== null)) return null;
  const title = titleFont(chart, chartModel);
  const all = textFont(chartModel.txPr);
  const { categoryAxis, valueAxis, legend } = chart;
  return {
    name,
    place,
    isHorizontal: group.barDir === 'bar',
    isStacked: group.grouping === 'stacked',
    title: chart.title ?? '',
    titleSize: title.size,
    isTitleBold: title.isBold,
    fontName: all.name,
    fontSize: all.size,
    hasLegend: legend !== undefined,
    gapWidth: group.gapWidth ?? 150,
    isReversed: categoryAxis?.scaling?.orientation === 'maxMin',
    hasValueAxis: valueAxis?.delete !== true,
    hasGridlines: valueAxis?.majorGridlines !== undefined,
    axisFormat: valueAxis?.numFmt?.sourceLinked === false ? valueAxis.numFmt.formatCode : '',
    series,
  };
}

interface TextFont {
  name: string;
  /** In points. */
  size: number;
  isBold: boolean;
}

/** Of what was made here the library knows its properties; of what it read from a file the text of the part. */
function textFont(properties: object | undefined, text = ''): TextFont {
  const { fontFamily, size, bold, _rawXml } = (properties ?? {}) as Partial<ChartTextProperties> & {
    _rawXml?: string;
  };
  const raw = _rawXml ?? text;
  return {
    name: fontFamily ?? /<a:latin typeface="([^"]*)"/.exec(raw)?.[1] ?? '',
    size: (size ?? Number(/\bsz="(\d+)"/.exec(raw)?.[1] ?? 0)) / POINT,
    isBold: bold ?? /\bb="1"/.test(raw),
  };
}

function titleFont(chart: Chart, { chart: { title } }: ChartModel): TextFont {
  const { rawTx } = (title ?? {}) as { rawTx?: string };
  return textFont(chart.titleRichText?.paragraphs[0]?.runs?.[0]?.properties, rawTx);
}

function seriesOf({ tx, val, cat, spPr, dataLabels }: Series): ChartSeries | null {
  const values = parseAddress(val?.numRef?.formula ?? '');
  const source = cat?.strRef ?? cat?.numRef;
  const categories = source === undefined ? null : parseAddress(source.formula);
  if (values === null) return null;
  const { _rawXml: raw = '' } = (spPr ?? {}) as { _rawXml?: string };
  const color = spPr?.fill?.solid?.srgb ?? /srgbClr val="([0-9A-Fa-f]{6})"/.exec(raw)?.[1];
  return {
    name: tx?.value ?? tx?.strRef?.cache?.points[0]?.value ?? '',
    values,
    categories,
    color: color === undefined ? '' : `#${color.replace('#', '').toUpperCase()}`,
    hasLabels: dataLabels?.showVal === true,
  };
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
