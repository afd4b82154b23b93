import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Reading } from '../../app/reading';
import { workingNames } from '../../core/agencies/workingNames';
import { lacksNumeral } from '../../core/agencies/region';
import type { NextYear } from '../../core/nextYear/nextYearPlan';
import type { EndedName } from '../../core/nextYear/successions';
import { Disclosure } from '../shell/Disclosure';
import { noteStyle } from '../shell/noteStyle';
import { usePaged } from '../shell/usePaged';
import { apartText } from '../../strings/apart';
import { useNextYearWords } from './nextYearWords';

const useStyles = makeStyles({
  note: noteStyle,
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

const SHOWN = 20;

interface EndedAgenciesProps {
  reading: Reading;
  next: NextYear;
  /** @param successor '' takes the choice back */
  onChoose: (name: string, successor: string) => void;
}

/** Agencies that the next year's plan cannot name any more: who takes over is shown, or asked. */
export function EndedAgencies({ reading, next, onChoose }: EndedAgenciesProps) {
  const styles = useStyles();
  const words = useNextYearWords();
  const { shown, more } = usePaged(next.ended, SHOWN);
  if (next.ended.length === 0) return null;
  const { agencies } = reading.directory;
  const collectives = agencies.filter(({ isCollective }) => isCollective).map(({ name }) => name);
  const names = [...workingNames(reading.directory, next.year), ...collectives];
  return (
    <>
      {next.asked.length > 0 && <p role="alert">{words.endedAsked(next.asked.length)}</p>}
      <Disclosure title={words.ended(next.ended.length)} isOpen={next.asked.length > 0}>
        <ul className={styles.list}>
          {shown.map((one) => (
            <li key={one.ended.name} className={styles.item}>
              <Successor one={one} names={names} onChoose={onChoose} />
            </li>
          ))}
        </ul>
        {more}
      </Disclosure>
    </>
  );
}

function Successor(props: {
  one: EndedName;
  names: readonly string[];
  onChoose: EndedAgenciesProps['onChoose'];
}) {
  const { one, names, onChoose } = props;
  const words = useNextYearWords();
  const styles = useStyles();
  const { name, successor: usual } = one.ended;
  const others = apartText(one.ended, words.works);
  const label = words.replaces(name);
  // The region's numeral is in no directory: it is typed.
  const isRegional = usual !== null && lacksNumeral(usual);
  const value = one.successor ?? '';
  const offered = value === '' || names.includes(value) ? names : [value, ...names];
  return (
    <>
      <div>{name}</div>
      {others !== '' && <div className={styles.note}>{words.apart(others)}</div>}
      <Select
        size="small"
        aria-label={label}
        value={value}
        onChange={(_, data) => {
          onChoose(name, data.value);
        }}
      >
        <option value="">{words.chooseAgency}</option>
        <option value={name}>{words.keepName}</option>
        {offered
          .filter((other) => other !== name)
          .map((other) => (
            <option key={other} value={other}>
              {other}
            </option>
          ))}
      </Select>
      {isRegional && (
        <Input
          size="small"
          aria-label={label}
          placeholder={words.fullName(usual ?? '')}
          onBlur={({ currentTarget }) => {
            const typed = currentTarget.value.trim();
            if (typed !== '') onChoose(name, typed);
          }}
        />
      )}
    </>
  );
}
