import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { directoryTask } from '../../app/directory';
import type { Reading } from '../../app/reading';
import { addAgency, addAlias } from '../../core/agencies/editDirectory';
import type { Finding } from '../../core/table/finding';
import { findingsOfYear } from '../../core/years/findingsOfYear';
import { useSession } from '../session/SessionContext';
import { CheckLines } from '../shell/CheckList';
import { Disclosure } from '../shell/Disclosure';
import { PlaceLink } from '../shell/PlaceLink';
import { useAssignWords } from './assignWords';

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalXS },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const UNKNOWN_SHOWN = 10;

const printedOf = ({ printed }: Finding) => printed;

/** Names that the directory does not hold: another name of an agency, or a new one. Remembered in the workbook. */
export function UnknownAgencies({ reading }: { reading: Reading }) {
  const words = useAssignWords();
  const unknown = new Map<string, Finding>();
  const { tables, year } = reading;
  for (const finding of findingsOfYear(reading.findings, tables, year)) {
    const isNew = finding.rule === 'agency-unknown' && !unknown.has(finding.printed);
    if (isNew) unknown.set(finding.printed, finding);
  }
  if (unknown.size === 0) return null;
  return (
    <Disclosure title={words.unknown(unknown.size)}>
      <CheckLines lines={[...unknown.values()]} keyOf={printedOf} shown={UNKNOWN_SHOWN} isSeparated>
        {(finding) => <UnknownAgency reading={reading} finding={finding} />}
      </CheckLines>
    </Disclosure>
  );
}

function UnknownAgency({ reading, finding }: { reading: Reading; finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const words = useAssignWords();
  const { printed, expected, sheet, row, column } = finding;
  const { directory } = reading;
  const known = directory.agencies.filter(({ isCollective }) => !isCollective);
  const alias = (agency: string) => {
    void session.prepare((now) => directoryTask(now, addAlias(now.directory, agency, printed)));
  };
  return (
    <div className={styles.item}>
      <PlaceLink sheet={sheet} row={row} column={column}>
        {printed}
      </PlaceLink>
      <div className={styles.choices}>
        {expected !== null && (
          <Button
            size="small"
            onClick={() => {
              alias(expected);
            }}
          >
            {words.isAlias(expected)}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            void session.prepare((now) => directoryTask(now, addAgency(now.directory, printed)));
          }}
        >
          {words.isNew}
        </Button>
        <Select
          size="small"
          aria-label={words.chooseAgency}
          value=""
          onChange={(_, { value }) => {
            if (value !== '') alias(value);
          }}
        >
          <option value="">{words.chooseAgency}</option>
          {known.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
