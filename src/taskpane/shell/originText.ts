import type { FigureOrigin, SourceFigure } from '../../core/plan/plannedFigure';
import { printedText } from '../../strings/printedText';
import type { PreviewWords } from './previewWords';

/** As many parts that count unlike the table prints them are named. */
const NAMED = 2;

/** What a new figure is computed from; a figure that the table prints otherwise is said with what it prints. */
export function originText(from: FigureOrigin, { preview, figure, mark }: PreviewWords): string {
  const { origin } = preview;
  const percent = from.isFraction ? '%' : '';
  const textOf = ({ value, places, printed }: SourceFigure) => {
    const text = figure(value, places) + percent;
    return printed === null
      ? text
      : origin.unlikePrinted(text, printedText(printed, mark) + percent);
  };
  if (from.is === 'difference') return origin.subtracted(textOf(from.target), textOf(from.base));
  const { rule, parts, withAdjustments, unlikePrinted } = from;
  const named = unlikePrinted
    .slice(0, NAMED)
    .map(({ code, figure: its }) => `${code}: ${textOf(its)}`);
  const more = unlikePrinted.length > NAMED ? ['…'] : [];
  const whole = origin[rule](parts) + (withAdjustments ? origin.withAdjustments : '');
  return [whole, ...named, ...more].join('; ');
}
