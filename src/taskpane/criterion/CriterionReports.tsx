import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { heldReports } from '../../app/heldReports';
import type { Reading } from '../../app/reading';
import { criterionRef } from '../../core/assign/assignment';
import { saidScore, type Report } from '../../core/collect/report';
import type { FoundCriterion } from '../../core/overview/criterionAt';
import { criterionWordsIn } from '../../strings/criterion';
import { useWords } from '../session/WordsContext';
import { useInSlices } from '../shell/useInSlices';
import { Waiting } from '../shell/Waiting';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { marginBottom: tokens.spacingVerticalS },
  agency: { fontWeight: tokens.fontWeightSemibold },
  line: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

/** What agencies reported of a criterion, as far as the workbook holds it. */
export function CriterionReports(props: { reading: Reading; found: FoundCriterion }) {
  const { reading, found } = props;
  const styles = useStyles();
  const words = criterionWordsIn(useWords().language);
  const held = useInSlices(useCallback(() => heldReports(reading), [reading]));
  if (!held) return <Waiting />;
  const { table, criterion } = found;
  const ref = criterionRef(table.appendix.kind, criterion.id, table.nth);
  const own = held.value.filter(({ key }) => key === ref);
  if (own.length === 0) return <div className={styles.line}>{words.noReports}</div>;
  return (
    <ul className={styles.list}>
      {own.map((report) => (
        <li key={report.id} className={styles.item}>
          <ReportLines report={report} />
        </li>
      ))}
    </ul>
  );
}

function ReportLines({ report }: { report: Report }) {
  const styles = useStyles();
  const { report: words } = criterionWordsIn(useWords().language);
  const { agency, score, texts } = report;
  const lines = [
    [words.evidence, texts.evidence],
    [words.measures, texts.measures],
    [words.deadline, texts.deadline],
    [words.note, texts.note],
  ].filter(([, text]) => text !== '');
  const said = [texts.status, score === '' ? '' : words.score(saidScore(score))];
  return (
    <>
      <div className={styles.agency}>{agency}</div>
      <div className={styles.line}>{said.filter((part) => part !== '').join(' · ')}</div>
      {lines.map(([name, text]) => (
        <div key={name} className={styles.line}>
          {name}: {text}
        </div>
      ))}
    </>
  );
}
