import { makeStyles, Field, Select, tokens } from '@fluentui/react-components';
import { traitsOf } from '../../core/table/indexTraits';
import { type ChosenSet, decidedNow, type NextTableChoices } from '../../app/session/panelChoices';
import type { NextYearTable, TableChoices } from '../../core/nextYear/nextYearTable';
import { OpenQuestions } from '../shell/OpenQuestions';
import { ChangedMaxima } from './ChangedMaxima';
import { aboutPairs } from '../matching/aboutPairs';
import { Matches } from '../matching/Matches';
import { useNextYearWords } from './nextYearWords';
import type { OfferedSet } from '../matching/offeredSets';
import { NO_CHOICES } from './panelState';
import { TableChanges } from './TableChanges';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  table: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  note: noteStyle,
});

interface NextTableProps {
  next: NextYearTable;
  year: number;
  sets: readonly OfferedSet[];
  chosen: NextTableChoices;
  /** The same as it is to be made; `next` may still be of what was chosen before. */
  now: TableChoices;
  onChange: (change: Partial<NextTableChoices>) => void;
}

/** One appendix of the next year: its criteria, and all that is another than last year. */
export function NextTable({ sets, chosen, ...shown }: NextTableProps) {
  const { next, year, onChange } = shown;
  const styles = useStyles();
  const words = useNextYearWords();
  const { appendix } = next.choices.was.table;
  const before = String(appendix.targetYear ?? year - 1);
  const title = words.becomes(appendix.sheet, next.model.name);
  const setName = ({ sheet, file }: { sheet: string; file: string | null }) =>
    file === null ? sheet : words.inFile(sheet, file);
  const awaited = shown.now.awaited ?? null;
  return (
    <section className={styles.table} aria-label={title}>
      <h3 className={styles.heading}>{`${traitsOf(appendix.kind).name}: ${title}`}</h3>
      <Field label={words.set} size="small">
        <Select
          size="small"
          value={chosen.set?.key ?? ''}
          onChange={(_, { value }) => {
            // What was decided about another set says nothing of this one.
            const set = sets.find(({ key }) => key === value);
            onChange({ ...NO_CHOICES, set: set ? chosenSet(set) : null });
          }}
        >
          <option value="">{words.sameSet(before)}</option>
          {awaited && <option value={chosen.set?.key ?? ''}>{setName(awaited)}</option>}
          {sets.map(({ key, file, placed }) => (
            <option key={key} value={key}>
              {setName({ sheet: placed.table.appendix.sheet, file })}
            </option>
          ))}
        </Select>
      </Field>
      {awaited && (
        <p role="alert">{words.setAwaited[awaited.why](setName(awaited), awaited.file ?? '')}</p>
      )}
      {!awaited && <NextFigures {...shown} />}
    </section>
  );
}

function chosenSet({ key, file, placed }: OfferedSet): ChosenSet {
  return { key, sheet: placed.table.appendix.sheet, file };
}

/** What comes of the criteria that are chosen. */
function NextFigures(props: Omit<NextTableProps, 'sets' | 'chosen'>) {
  const { next, year, now, onChange } = props;
  const styles = useStyles();
  const words = useNextYearWords();
  const { set } = next.choices;
  const { appendix } = next.choices.was.table;
  return (
    <>
      <p className={styles.note}>
        {words.basis(String(appendix.targetYear ?? year - 1), next.basis)}
      </p>
      {next.doubts.length > 0 && (
        <>
          <p role="alert">{words.unanswered}</p>
          <OpenQuestions doubts={next.doubts} />
        </>
      )}
      {set !== null && (
        <>
          <Matches
            next={next}
            words={words}
            choices={now.matches}
            onChoose={(matches) => {
              const about = aboutPairs(set.table.appendix, appendix);
              onChange({ matches: decidedNow(matches, about) });
            }}
          />
          <ChangedMaxima
            next={next}
            rescaled={now.rescaled}
            onChoose={(rescaled) => {
              onChange({ rescaled });
            }}
          />
        </>
      )}
      <TableChanges next={next} />
    </>
  );
}
