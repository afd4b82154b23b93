import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ShownAppraisal } from '../../app/appraisal';
import {
  APPRAISED_KINDS,
  type AppraisedKind,
  type ColumnChoices,
  columnsToFill,
  columnsToTake,
  currentColumn,
  type OfferedColumn,
  yearWorkedOn,
} from '../../core/appraisal/appraisedKinds';
import type { AppraisalChoices } from '../../core/appraisal/appraisal';
import { columnLetters } from '../../core/base/grid';
import { traitsOf } from '../../core/table/indexTraits';
import { askedOf } from '../../core/table/doubt';
import { doubtTexts } from '../../strings/doubts';
import { type AppraisedChoices, decidedNow } from '../../app/session/panelChoices';
import { aboutPairs } from '../matching/aboutPairs';
import { Matches } from '../matching/Matches';
import { useDoubtWords } from '../shell/doubtWords';
import { AppraisalFigures } from './AppraisalFigures';
import { type AppraisedTable, decidedColumns, NOTHING_CHOSEN } from './appraisalState';
import { useAppraisalWords } from './appraisalWords';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  table: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  note: noteStyle,
});

interface AppraisalTableProps {
  table: AppraisedTable;
  /** Absent where no other table is chosen, or it is not worked out yet. */
  shown: ShownAppraisal | undefined;
  onChange: (change: Partial<AppraisedChoices>) => void;
}

/** One table of the workbook: whose scores it gets, from which columns to which, and what has to be looked at. */
export function AppraisalTable({ table, shown, onChange }: AppraisalTableProps) {
  const { to, offered, own, choices } = table;
  const styles = useStyles();
  const words = useAppraisalWords();
  const { kind, sheet } = to.table.appendix;
  const name = `${traitsOf(kind).name} (${sheet})`;
  return (
    <section className={styles.table} aria-label={name}>
      <Field label={words.from(name)} size="small">
        <Select
          size="small"
          value={choices === null ? '' : (own.from ?? '')}
          onChange={(_, { value }) => {
            // What was decided about another table says nothing of this one.
            onChange({ ...NOTHING_CHOSEN, from: value === '' ? null : value });
          }}
        >
          <option value="">{words.none}</option>
          {offered.map(({ key, file, placed }) => {
            const its = placed.table.appendix.sheet;
            return (
              <option key={key} value={key}>
                {file === null ? its : words.inFile(its, file)}
              </option>
            );
          })}
        </Select>
      </Field>
      {choices && (
        <Columns
          choices={choices}
          onChange={(columns) => {
            onChange({ columns: decidedColumns(columns, choices.from, choices.to) });
          }}
        />
      )}
      {shown && choices && (
        <>
          <Matches
            next={shown.appraisal}
            words={words}
            choices={choices.matches}
            onChoose={(matches) => {
              const about = aboutPairs(to.table.appendix, choices.from.table.appendix);
              onChange({ matches: decidedNow(matches, about) });
            }}
          />
          <AppraisalFigures
            shown={shown}
            taken={own.taken}
            onTake={(taken) => {
              onChange({ taken });
            }}
          />
        </>
      )}
    </section>
  );
}

/** Of each kind of score the column that it is taken from, and the one that it goes to. */
function Columns(props: { choices: AppraisalChoices; onChange: (columns: ColumnChoices) => void }) {
  const { choices, onChange } = props;
  const { from, to, columns } = choices;
  const styles = useStyles();
  const words = useAppraisalWords();
  const its = yearWorkedOn(from.table.appendix);
  const year = yearWorkedOn(to.table.appendix);
  const doubts = useDoubtWords();
  const unclear = askedOf(from.table.appendix.doubts).map(
    (doubt) => doubtTexts(doubt, doubts).question,
  );
  const taken = APPRAISED_KINDS.filter((kind) => columns[kind].from !== null);
  const homeless = taken.filter((kind) => columns[kind].to === null);
  const change = (kind: AppraisedKind, one: Partial<ColumnChoices[AppraisedKind]>) => {
    onChange({ ...columns, [kind]: { ...columns[kind], ...one } });
  };
  return (
    <>
      {its !== null && year !== null && its !== year && (
        <p role="alert">{words.otherYear(String(its), String(year))}</p>
      )}
      {unclear.length > 0 && <p role="alert">{words.sourceDoubts(unclear.join(' '))}</p>}
      {taken.length === 0 && <p role="alert">{words.chooseColumns}</p>}
      {APPRAISED_KINDS.map((kind) => (
        <div key={kind} className={styles.columns}>
          <ColumnSelect
            label={words.takeFrom(words.kinds[kind])}
            none={words.notTaken}
            offered={columnsToTake(from)}
            chosen={columns[kind].from}
            onChoose={(column) => {
              if (column !== 'new') change(kind, { from: column });
            }}
          />
          {columns[kind].from !== null && (
            <ColumnSelect
              label={words.goTo(words.kinds[kind])}
              none={words.ownSheet}
              offered={columnsToFill(to, kind)}
              {...(currentColumn(to.table.appendix, kind) === null && { added: words.newColumn })}
              chosen={columns[kind].to}
              onChoose={(column) => {
                change(kind, { to: column });
              }}
            />
          )}
        </div>
      ))}
      {homeless.length > 0 && (
        <p className={styles.note}>
          {words.noColumn(homeless.map((kind) => words.kinds[kind].toLowerCase()).join(', '))}
        </p>
      )}
    </>
  );
}

function ColumnSelect(props: {
  label: string;
  none: string;
  offered: readonly OfferedColumn[];
  /** What a column that is added to the table is called; absent where none can be. */
  added?: string;
  chosen: number | 'new' | null;
  onChoose: (column: number | 'new' | null) => void;
}) {
  const { label, none, offered, added, chosen, onChoose } = props;
  const words = useAppraisalWords();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={chosen === null ? '' : String(chosen)}
        onChange={(_, { value }) => {
          onChoose(value === '' ? null : value === 'new' ? 'new' : Number(value));
        }}
      >
        <option value="">{none}</option>
        {offered.map(({ column, heading }) => (
          <option key={column} value={column}>
            {words.column(columnLetters(column), heading)}
          </option>
        ))}
        {added !== undefined && <option value="new">{added}</option>}
      </Select>
    </Field>
  );
}
