import type { PrintedFigure } from '../../core/overview/shownFigure';
import { changeText, printedText } from '../../strings/printedText';
import { useWords } from '../session/WordsContext';

/** How figures are written in the pane's language; a dash for none. */
export function useFigureText(): Record<'of' | 'change', (figure: PrintedFigure | null) => string> {
  const { mark } = useWords();
  return {
    of: (figure) => (figure === null ? '–' : printedText(figure, mark)),
    change: (figure) => (figure === null ? '–' : changeText(figure, mark)),
  };
}
