import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  details: {
    marginTop: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
  },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/**
 * Something to open when it is wanted: the browser's own disclosure, which every screen reader knows. What is in it is
 * drawn when it is first opened.
 */
export function Disclosure(props: {
  title: string;
  note?: string;
  /** Open to begin with. */
  isOpen?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const [wasOpened, setWasOpened] = useState(props.isOpen === true);
  return (
    <details
      className={styles.details}
      open={props.isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className={styles.summary}>
        {props.title}
        {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
      </summary>
      {wasOpened && props.children}
    </details>
  );
}
