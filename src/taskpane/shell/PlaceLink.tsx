import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellAddress } from '../../core/base/grid';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  link: { display: 'block', maxWidth: '100%', textAlign: 'left' },
  /** Two lines say which criterion it is, as a rule; one does not in a narrow pane. */
  words: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/** Words that lead to a cell: a click selects it. */
export function PlaceLink(props: {
  sheet: string;
  row: number;
  column: number;
  children: ReactNode;
}) {
  const { sheet, row, column, children } = props;
  const styles = useStyles();
  const session = useSession();
  const { app } = useWords().strings;
  const place = app.cell(sheet, cellAddress(row, column));
  return (
    <Link
      as="button"
      className={styles.link}
      // What two lines have no room for can be read all the same.
      title={typeof children === 'string' ? `${children} (${place})` : place}
      onClick={() => void session.select(sheet, { row, column })}
    >
      <span className={styles.words}>{children}</span>
    </Link>
  );
}
