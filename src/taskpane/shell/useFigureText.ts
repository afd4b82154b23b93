import type { ApartChange } from '../../core/overview/apartChange';
import type { PrintedFigure } from '../../core/table/printedFigure';
import { changeText, printedText } from '../../strings/printedText';
import { useWords } from '../session/WordsContext';

/** How figures are written in the pane's language; a dash for none. */
export function useFigureText(): Record<
  'of' | 'change',
  (figure: PrintedFigure | null) => string
> & { apart: (change: ApartChange) => string } {
  const { mark, strings } = useWords();
  const { apart } = strings.overview;
  return {
    apart: (change) =>
      change.is === 'printed'
        ? apart.printed
        : apart.rounded(printedText(change.base, mark), printedText(change.target, mark)),
    of: (figure) => (figure === null ? '–' : printedText(figure, mark)),
    change: (figure) => (figure === null ? '–' : changeText(figure, mark)),
  };
}
