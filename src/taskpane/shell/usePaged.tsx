import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useWords } from '../session/WordsContext';

/**
 * The beginning of a list that may be very long, and a button that shows more of it: drawing thousands of lines at
 * once would hold up the pane.
 *
 * @param first how many are shown at first; four times as many more with each press
 */
export function usePaged<T>(
  items: readonly T[],
  first: number,
): { shown: readonly T[]; more: ReactElement | null } {
  const { app } = useWords().strings;
  const [count, setCount] = useState(first);
  const left = items.length - count;
  if (left <= 0) return { shown: items, more: null };
  const more = (
    <Button
      size="small"
      appearance="transparent"
      onClick={() => {
        setCount(count + first * 4);
      }}
    >
      {app.more(left)}
    </Button>
  );
  return { shown: items.slice(0, count), more };
}
