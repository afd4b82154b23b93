import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { gridOf, type Reading } from '../../app/reading';
import { kept } from '../../core/read/answerChoice';
import { traitsOf } from '../../core/table/indexTraits';
import type { Appendix } from '../../core/table/appendix';
import { withoutChoice } from '../../core/table/choice';
import { useSession } from '../session/SessionContext';
import type { StructureAt } from '../session/StructureContext';
import { useWords } from '../session/WordsContext';
import { Disclosure } from '../shell/Disclosure';
import { focusOn } from '../shell/useKeptFocus';
import { usePaged } from '../shell/usePaged';
import { ColumnList } from './ColumnList';
import { Question } from './Question';
import { RowLists } from './RowLists';
import { useStructureWords } from './structureWords';
import { TableFacts } from './TableFacts';
import { noteStyle } from '../shell/noteStyle';

const useStyles = makeStyles({
  table: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase400 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  part: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  note: noteStyle,
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    overflowWrap: 'anywhere',
  },
});

const TABLES_SHOWN = 3;

/** "Cách đọc bảng": how each table was understood, and what a person says instead. */
export default function StructureView(props: {
  reading: Reading;
  at: StructureAt;
  onClose: () => void;
}) {
  const { reading, at, onClose } = props;
  const styles = useStyles();
  const session = useSession();
  const { app } = useWords().strings;
  const words = useStructureWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at.doubt === null) focusOn(title.current);
  }, [at]);
  // The table that was asked about comes first.
  const isAsked = ({ doubts }: Appendix) => doubts.some(({ id }) => id === at.doubt);
  const tables = reading.tables.map(({ appendix }) => appendix);
  const inOrder = [...tables.filter(isAsked), ...tables.filter((one) => !isAsked(one))];
  const { shown, more } = usePaged(inOrder, TABLES_SHOWN);
  return (
    <>
      <Button size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
        {words.back}
      </Button>
      <h2 ref={title} className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.note}>{words.intro}</p>
      {shown.map((appendix) => (
        <TableStructure
          key={`${appendix.sheet}!${appendix.area.row}`}
          reading={reading}
          appendix={appendix}
          doubt={at.doubt}
        />
      ))}
      {more}
      <p className={styles.note}>{words.pointHint}</p>
      <Button size="small" onClick={() => void session.choosing.pointAtTable()}>
        {app.pointAtTable}
      </Button>
    </>
  );
}

function TableStructure(props: { reading: Reading; appendix: Appendix; doubt: string | null }) {
  const { reading, appendix, doubt } = props;
  const styles = useStyles();
  const words = useStructureWords();
  const grid = gridOf(reading, appendix.sheet);
  if (!grid) return null;
  return (
    <section className={styles.table} aria-label={appendix.sheet}>
      <h3 className={styles.heading}>
        {traitsOf(appendix.kind).name} – {appendix.sheet}
      </h3>
      {appendix.doubts.map((one) => (
        <Question
          key={one.id}
          reading={reading}
          appendix={appendix}
          doubt={one}
          isWanted={one.id === doubt}
        />
      ))}
      <h4 className={styles.part}>{words.columns}</h4>
      <ColumnList grid={grid} appendix={appendix} />
      <h4 className={styles.part}>{words.table}</h4>
      <TableFacts appendix={appendix} />
      <RowLists grid={grid} appendix={appendix} />
      {appendix.choices.length > 0 && <Chosen appendix={appendix} />}
    </section>
  );
}

/** What was chosen for the table, each to be taken back. */
function Chosen({ appendix }: { appendix: Appendix }) {
  const styles = useStyles();
  const session = useSession();
  const words = useStructureWords();
  const { choices, heading } = appendix;
  return (
    <Disclosure title={words.choices(choices.length)} isOpen>
      <ul className={styles.list}>
        {choices.map((choice) => {
          const { about, is } = words.choice(choice);
          const text = `${about}: ${is}`;
          return (
            <li key={text} className={styles.item}>
              {text}
              <Button
                size="small"
                aria-label={`${words.takeBack}: ${text}`}
                onClick={() => {
                  void session.choosing.decide((all) => withoutChoice(all, kept(appendix, choice)));
                }}
              >
                {words.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        onClick={() => {
          void session.choosing.decide((all) =>
            all.filter(({ table }) => table !== heading.fingerprint),
          );
        }}
      >
        {words.takeAllBack}
      </Button>
    </Disclosure>
  );
}
