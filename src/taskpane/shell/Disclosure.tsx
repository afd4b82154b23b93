import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  details: {
    marginTop: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: tokens.spacingVerticalXS,
    '&[open] > summary > span > svg': { transform: 'rotate(90deg)' },
  },
  summary: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    alignItems: 'start',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: 'none',
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  chevron: {
    display: 'inline-flex',
    alignItems: 'center',
    height: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    '& svg': {
      transitionProperty: 'transform',
      transitionDuration: tokens.durationFast,
    },
  },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
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
      {/* Said, though it is so anyway: in Excel on the web office.js follows the Tab key by its own list of stops. */}
      <summary className={styles.summary} tabIndex={0}>
        <span className={styles.chevron} aria-hidden>
          <ChevronRightRegular fontSize={16} />
        </span>
        <span>
          {props.title}
          {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
        </span>
      </summary>
      {wasOpened && props.children}
    </details>
  );
}
