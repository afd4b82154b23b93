import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Reading } from '../../app/reading';
import { criterionAt } from '../../core/overview/criterionAt';
import { findingsOf } from '../../core/overview/findingsOf';
import { titleOf } from '../../core/table/shownCode';
import { criterionWordsIn } from '../../strings/criterion';
import { useSessionState } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { CriterionCard } from './CriterionCard';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  heading: { margin: 0 },
  label: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    maxHeight: '45vh',
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

/** The criterion of the row that is selected in the grid: its name, and all that is known of it where that is opened. */
export default function SelectedCriterion(props: {
  reading: Reading;
  /** Something else needs the room; what was opened stays so. */
  isHidden: boolean;
}) {
  const { reading, isHidden } = props;
  const styles = useStyles();
  const { selected } = useSessionState();
  const words = criterionWordsIn(useWords().language);
  const [isOpen, setIsOpen] = useState(false);
  const found = useMemo(
    () => selected && criterionAt(reading.tables, reading.snapshot, selected.sheet, selected.row),
    [reading, selected],
  );
  const findings = useMemo(
    () => (found ? findingsOf(reading.findings, found) : []),
    [reading, found],
  );
  if (!found || isHidden) return null;
  const title = titleOf(found.criterion);
  const wanting = findings.filter(({ severity }) => severity !== 'info').length;
  const label = wanting === 0 ? words.selected : `${words.selected} · ${words.findings(wanting)}`;
  return (
    <section className={styles.panel} aria-label={words.selected}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          title={title}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <span>
            <span className={styles.label}>{label}</span>
            <span className={styles.title}>{title}</span>
          </span>
          {isOpen ? <ChevronDownRegular fontSize={20} /> : <ChevronUpRegular fontSize={20} />}
        </button>
      </h2>
      {isOpen && (
        <div className={styles.body} tabIndex={0} role="group" aria-label={title}>
          <CriterionCard
            key={`${found.table.appendix.kind}${found.table.nth}:${found.criterion.id}`}
            {...{ reading, found, findings }}
          />
        </div>
      )}
    </section>
  );
}
