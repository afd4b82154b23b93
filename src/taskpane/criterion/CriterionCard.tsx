import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Reading } from '../../app/reading';
import { apartChangeOf } from '../../core/overview/apartChange';
import { barsBeginAt, onBar } from '../../core/overview/barScale';
import type { FoundCriterion } from '../../core/overview/criterionAt';
import { shownFigures } from '../../core/overview/shownFigure';
import type { Finding } from '../../core/table/finding';
import { limitOf } from '../../core/table/limit';
import { leadsOf } from '../../core/targets/leads';
import { criterionWordsIn } from '../../strings/criterion';
import { Bullet } from '../overview/Bullet';
import { useFigureText } from '../shell/useFigureText';
import { useFindingWords } from '../check/findingWords';
import { FindingButton } from '../check/FindingButton';
import { useFindingText } from '../check/useFindingText';
import { useWords } from '../session/WordsContext';
import { PlaceLink } from '../shell/PlaceLink';
import { CriterionHistory } from './CriterionHistory';
import { CriterionReports } from './CriterionReports';

const useStyles = makeStyles({
  name: { margin: 0, overflowWrap: 'anywhere' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontVariantNumeric: 'tabular-nums',
  },
  years: { marginTop: tokens.spacingVerticalXS },
  large: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  finding: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    marginBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: '3px solid transparent',
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorNeutralStroke1 },
});

/** All that the workbook holds of one criterion. */
export function CriterionCard(props: {
  reading: Reading;
  found: FoundCriterion;
  findings: readonly Finding[];
}) {
  const { reading, found, findings } = props;
  const { table, criterion } = found;
  const { appendix, computed } = table;
  const styles = useStyles();
  const { strings, language, figure } = useWords();
  const words = criterionWordsIn(language);
  const text = useFigureText();
  const show = useMemo(() => shownFigures(appendix, computed), [appendix, computed]);
  const { base, target, result } = computed.of(criterion);
  const apart = apartChangeOf(show, computed, criterion);
  const from = useMemo(() => barsBeginAt(table), [table]);
  const place = onBar(table, criterion, from);
  const limit = figure(limitOf(table, criterion));
  const [shownBase, shownTarget, change] = [
    show(criterion, 'base'),
    show(criterion, 'target'),
    show(criterion, 'delta'),
  ];
  const agencies = (names: readonly string[]) =>
    names.length === 0 ? words.nobody : names.join('; ');
  const { sheet, columns, area } = appendix;
  return (
    <>
      <p className={styles.name}>{criterion.name}</p>
      {criterion.parent && <div className={styles.small}>{criterion.parent.name}</div>}
      <div className={mergeClasses(styles.small, styles.years)}>
        {words.years(String(appendix.baseYear ?? ''), String(appendix.targetYear ?? ''))}
      </div>
      <div className={styles.figures}>
        <span className={styles.large}>
          {text.of(shownBase)} → {text.of(shownTarget)}
        </span>
        <span>
          <span className={styles.small}>{strings.overview.change}</span> {text.change(change)}
        </span>
        {apart !== null && <span className={styles.small}>({text.apart(apart)})</span>}
        <span className={styles.small}>
          {words.max} {limit}
        </span>
      </div>
      <Bullet
        base={place(base)}
        target={place(target)}
        result={place(result)}
        kind={appendix.kind}
        from={from}
        to={limitOf(table, criterion)}
        said={strings.overview.bar(
          criterion.name,
          text.of(shownBase),
          text.of(shownTarget),
          limit,
          result === null ? '' : text.of(show(criterion, 'result')),
        )}
      />
      <PlaceLink sheet={sheet} row={criterion.row} column={columns.name ?? area.column}>
        {words.show}
      </PlaceLink>
      {findings.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.findingsTitle}</h3>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingLine key={`${finding.rule} ${finding.column}`} {...{ reading, finding }} />
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>{words.history}</h3>
      <CriterionHistory reading={reading} found={found} />
      <h3 className={styles.heading}>{words.leads}</h3>
      <div>{agencies(leadsOf(criterion))}</div>
      {criterion.supports.length > 0 && (
        <div className={styles.small}>
          {words.supports}: {agencies(criterion.supports)}
        </div>
      )}
      <h3 className={styles.heading}>{words.reports}</h3>
      <CriterionReports reading={reading} found={found} />
    </>
  );
}

function FindingLine({ reading, finding }: { reading: Reading; finding: Finding }) {
  const styles = useStyles();
  const words = useFindingWords();
  const said = useFindingText(reading)(finding);
  const { rule, severity } = finding;
  const name = words.rules[rule];
  return (
    <li className={mergeClasses(styles.finding, styles[severity])}>
      <span>
        {name}
        <span className={styles.small}> {said}</span>
      </span>
      <FindingButton reading={reading} finding={finding} about={name} />
    </li>
  );
}
