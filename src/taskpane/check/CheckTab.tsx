import { Button, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { fixesOf } from '../../app/fix';
import type { Reading } from '../../app/reading';
import type { Finding, Rule, Severity } from '../../core/table/finding';
import { fixNow, questionOf } from '../../core/audit/maximumQuestion';
import { foldAccents } from '../../core/base/text';
import { findingsOfYear } from '../../core/years/findingsOfYear';
import { noteStyle } from '../shell/noteStyle';
import { OtherYears } from '../shell/OtherYears';
import { useYearsWords } from '../shell/yearsWords';
import { useSession } from '../session/SessionContext';
import { useFindingWords } from './findingWords';
import { useCheckWords } from './checkWords';
import { criteriaByRow } from './criteriaByRow';
import { searchText } from './searchText';
import { BY_WEIGHT, SeverityFilter } from './SeverityFilter';
import { SeverityGroup } from './SeverityGroup';
import { useFindingText } from './useFindingText';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  fix: { marginTop: tokens.spacingVerticalS },
  note: { ...noteStyle, marginTop: tokens.spacingVerticalXXS },
  /** Wide enough for its words in a pane of 320 px. */
  search: { flex: '1.4 1 150px', minWidth: 0, '& input': { minWidth: 0 } },
  rule: { flex: '1 1 120px' },
});

/** The findings by severity, filtered and searched; those that can be put right, singly or all of a kind. */
export default function CheckTab({ reading }: { reading: Reading }) {
  const styles = useStyles();
  const session = useSession();
  const check = useCheckWords();
  const words = useFindingWords();
  const years = useYearsWords();
  const [rule, setRule] = useState<Rule | ''>('');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(foldAccents(search));
  const findings = useMemo(
    () => findingsOfYear(reading.findings, reading.tables, reading.year),
    [reading],
  );
  const elsewhere = reading.findings.length - findings.length;
  const rules = useMemo(() => [...new Set(findings.map(({ rule: one }) => one))], [findings]);
  const rows = useMemo(() => criteriaByRow(reading.tables), [reading]);
  const said = useFindingText(reading);
  const matching = useMemo(() => {
    const matches = (finding: Finding) => {
      if (rule !== '' && finding.rule !== rule) return false;
      return (
        sought === '' || searchText(finding, rows(finding), words, said(finding)).includes(sought)
      );
    };
    return findings.filter(matches);
  }, [findings, rows, rule, said, sought, words]);
  const counts = useMemo(() => bySeverity(matching), [matching]);
  const shown = matching.filter((one) => severity === null || one.severity === severity);
  const { tables } = reading;
  const fixable = shown.filter((finding) => fixNow(finding, tables) !== null);
  const asked = shown.filter((finding) => questionOf(finding, tables) !== null).length;
  const fixNote = useId();
  return (
    <>
      {findings.length > 0 && (
        <>
          <div className={styles.filters}>
            <SearchBox
              className={styles.search}
              size="small"
              placeholder={check.search}
              aria-label={check.search}
              value={search}
              onChange={(_, { value }) => {
                setSearch(value);
              }}
            />
            <Select
              className={styles.rule}
              size="small"
              aria-label={check.rule}
              value={rule}
              onChange={(_, { value }) => {
                setRule(value as Rule | '');
              }}
            >
              <option value="">{check.allRules}</option>
              {rules.map((one) => (
                <option key={one} value={one}>
                  {words.rules[one]}
                </option>
              ))}
            </Select>
          </div>
          <SeverityFilter counts={counts} chosen={severity} onChoose={setSeverity} />
        </>
      )}
      {fixable.length > 1 && (
        <div className={styles.fix}>
          <Button
            appearance="primary"
            aria-describedby={fixNote}
            onClick={() => {
              void session.prepare(fixesOf(fixable));
            }}
          >
            {check.fixAll(fixable.length)}
          </Button>
          <div id={fixNote} className={styles.note}>
            {check.fixable(bySeverity(fixable), asked)}
          </div>
        </div>
      )}
      {elsewhere > 0 && (
        <OtherYears reading={reading} said={years.findingsElsewhere(elsewhere)} isWayThere />
      )}
      {shown.length === 0 && <p>{findings.length === 0 ? check.none : check.noMatch}</p>}
      {BY_WEIGHT.map((one) => (
        <SeverityGroup
          key={one}
          severity={one}
          reading={reading}
          rows={rows}
          findings={shown.filter((finding) => finding.severity === one)}
        />
      ))}
    </>
  );
}

function bySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
