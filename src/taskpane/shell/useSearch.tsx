import { makeStyles, SearchBox } from '@fluentui/react-components';
import { type ReactNode, useCallback, useDeferredValue, useState } from 'react';
import { foldAccents } from '../../core/base/text';

const useStyles = makeStyles({
  /** Fluent's box is as wide as its words, in however narrow a pane. */
  box: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
});

/** Lists that fit on a screen need no search. */
const LONG = 8;

/**
 * A search over lists of the pane, without accents.
 *
 * @param name what is searched for, as the box says it
 * @param lines how many there are: of few there is no box, and all are found
 */
export function useSearch(
  name: string,
  lines: number,
): { box: ReactNode; isFound: (...texts: readonly string[]) => boolean } {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const isLong = lines > LONG;
  const sought = useDeferredValue(isLong ? foldAccents(typed) : '');
  const isFound = useCallback(
    (...texts: readonly string[]) => sought === '' || foldAccents(texts.join(' ')).includes(sought),
    [sought],
  );
  const box = isLong ? (
    <SearchBox
      className={styles.box}
      size="small"
      placeholder={name}
      aria-label={name}
      value={typed}
      onChange={(_, { value }) => {
        setTyped(value);
      }}
    />
  ) : null;
  return { box, isFound };
}
