import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Reading } from '../../app/reading';
import type { Finding, Severity } from '../../core/table/finding';
import { cellAddress } from '../../core/base/grid';
import type { Criterion } from '../../core/table/appendix';
import { titleOf } from '../../core/table/shownCode';
import { useSession } from '../session/SessionContext';
import { FindingButton } from './FindingButton';
import { useFindingWords } from './findingWords';
import { useFindingText } from './useFindingText';
import { useWords } from '../session/WordsContext';
import { usePaged } from '../shell/usePaged';
import { Disclosure } from '../shell/Disclosure';
import { byRule } from './byRule';
import { useCheckWords } from './checkWords';
import type { CriteriaByRow } from './criteriaByRow';
import { isOther } from './countTextNumbers';
import { TextNumbers } from './TextNumbers';

const PAGE = 40;

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: '4px solid transparent',
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    display: 'block',
    width: '100%',
    textAlign: 'left',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'normal',
  },
  rule: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  where: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  name: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fix: { alignSelf: 'center' },
});

/** The findings of one severity. What only informs is told once a rule, its places to be opened. */
export function SeverityGroup(props: {
  severity: Severity;
  reading: Reading;
  rows: CriteriaByRow;
  findings: readonly Finding[];
}) {
  const { severity, reading, rows, findings } = props;
  const styles = useStyles();
  const check = useCheckWords();
  const words = useFindingWords();
  if (findings.length === 0) return null;
  const isNote = severity === 'info';
  return (
    <section>
      <h2 className={mergeClasses(styles.heading, styles[severity])}>
        {check.heading(check.severities[severity], findings.length)}
      </h2>
      {!isNote && <TextNumbers findings={findings} />}
      {!isNote && <FindingList reading={reading} rows={rows} findings={findings.filter(isOther)} />}
      {isNote &&
        byRule(findings).map(({ rule, findings: its }) => (
          <Disclosure key={rule} title={check.group(words.rules[rule], its.length)}>
            <FindingList reading={reading} rows={rows} findings={its} isNamedAbove />
          </Disclosure>
        ))}
    </section>
  );
}

interface FindingListProps {
  reading: Reading;
  rows: CriteriaByRow;
  findings: readonly Finding[];
  /** The heading of the list says their rule. */
  isNamedAbove?: boolean;
}

function FindingList({ reading, rows, findings, isNamedAbove = false }: FindingListProps) {
  const styles = useStyles();
  const { shown, more } = usePaged(findings, PAGE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingItem
            key={keyOf(finding)}
            reading={reading}
            criterion={rows(finding)}
            finding={finding}
            isNamedAbove={isNamedAbove}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

function FindingItem(props: {
  reading: Reading;
  criterion: Criterion | null;
  finding: Finding;
  isNamedAbove: boolean;
}) {
  const { reading, criterion, finding, isNamedAbove } = props;
  const styles = useStyles();
  const session = useSession();
  const { app } = useWords().strings;
  const words = useFindingWords();
  const said = useFindingText(reading)(finding);
  const { rule, sheet, row, column } = finding;
  const place = app.cell(sheet, cellAddress(row, column));
  return (
    <li className={styles.item}>
      <Button
        appearance="subtle"
        className={styles.place}
        onClick={() => void session.select(sheet, { row, column })}
      >
        <span>
          {!isNamedAbove && <span className={styles.rule}>{words.rules[rule]}</span>}
          {said}
          {criterion && (
            <span className={styles.name} title={titleOf(criterion)}>
              {titleOf(criterion)}
            </span>
          )}
          <span className={styles.where}>{place}</span>
        </span>
      </Button>
      <div className={styles.fix}>
        <FindingButton reading={reading} finding={finding} about={place} />
      </div>
    </li>
  );
}

function keyOf(finding: Finding): string {
  const { rule, sheet, row, column, printed } = finding;
  const field = 'field' in finding ? finding.field : '';
  return `${rule}|${sheet}|${row}|${column}|${printed}|${field}`;
}
