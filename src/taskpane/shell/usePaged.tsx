import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useWords } from '../session/WordsContext';

/** Lines that are drawn in one go, in about 20 ms; the rest of a page follows by itself. */
const LINES_A_DRAWING = 10;

/**
 * The beginning of a list that may be very long, and a button that shows more of it: drawing thousands of lines would
 * take seconds, and a page of them at once would hold up the pane.
 *
 * @param first how many are shown at first; four times as many more with each press, or all of them
 */
export function usePaged<T>(
  items: readonly T[],
  first: number,
  showsAll = false,
): { shown: readonly T[]; more: ReactElement | null } {
  const { app } = useWords().strings;
  const [count, setCount] = useState(first);
  const [drawn, setDrawn] = useState(LINES_A_DRAWING);
  const wanted = Math.min(count, items.length);
  useEffect(() => {
    if (drawn >= wanted) return;
    const next = setTimeout(() => {
      setDrawn(drawn + LINES_A_DRAWING);
    });
    return () => {
      clearTimeout(next);
    };
  }, [drawn, wanted]);
  const left = items.length - count;
  const more =
    left <= 0 ? null : (
      <Button
        size="small"
        appearance="transparent"
        onClick={() => {
          setCount(showsAll ? items.length : count + first * 4);
        }}
      >
        {showsAll ? app.all(items.length) : app.more(left)}
      </Button>
    );
  return { shown: items.slice(0, Math.min(wanted, drawn)), more };
}
