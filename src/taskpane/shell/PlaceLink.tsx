import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellAddress } from '../../core/base/grid';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  link: {
    display: 'block',
    maxWidth: '100%',
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
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
  return (
    <Link
      as="button"
      className={styles.link}
      title={app.cell(sheet, cellAddress(row, column))}
      onClick={() => void session.select(sheet, { row, column })}
    >
      {children}
    </Link>
  );
}
