import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { Reading } from '../../app/reading';
import { rowNames } from '../../app/rowNames';
import type { Preview } from '../../app/session/preview';
import { cellAddress } from '../../core/base/grid';
import { type ChangeGroup, groupKey } from '../../core/plan/changeGroups';
import { plannedFigures } from '../../core/plan/plannedFigure';
import type { CellChange, SheetHighlights, SheetWrite } from '../../core/plan/plan';
import type { Doubt } from '../../core/table/doubt';
import { cellLine, type LineKey, marksLine, sheetLine } from '../../core/plan/planLines';
import { OtherYears } from './OtherYears';
import { useYearsWords } from './yearsWords';
import { useSession, useSessionState } from '../session/SessionContext';
import { CellChangeLine } from './CellChangeLine';
import { canBeLeft, type ChosenText, chosenText } from './chosenText';
import { CheckGroup, type Ticks } from './CheckList';
import { groupTitle } from './groupTitle';
import { OpenQuestions } from './OpenQuestions';
import { originText } from './originText';
import { planLines } from './planLines';
import { usePreviewWords } from './previewWords';
import { scrollEdges } from './scrollEdges';
import { Staying } from './Staying';
import { stayingGroups } from './staying';

/** Where the pane is too low for a list of its own between heading and buttons (large zoom), all of it scrolls. */
const wholeWhereLow = { '@media (max-height: 320px)': { flexShrink: 0 } };

const useStyles = makeStyles({
  panel: {
    position: 'relative',
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    // What is to be judged takes the pane; the tabs, and what lies behind, are still seen.
    maxHeight: '84vh',
    boxSizing: 'border-box',
    minHeight: 0,
    overflowY: 'auto',
    boxShadow: tokens.shadow28,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  changes: { overflowY: 'auto', minHeight: 0, ...scrollEdges, ...wholeWhereLow },
  /** One line, as high as its tick. */
  word: { lineHeight: '32px', overflowWrap: 'anywhere' },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  count: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    marginTop: tokens.spacingVerticalS,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
});

const textOf = ({ model }: SheetWrite) => model.name;

/** Figures shown at first: each is to be looked at. */
const SHOWN = 10;
/** Where there are other changes besides, so that it is seen at the first glance what they are. */
const SHOWN_AMONG_OTHERS = 4;

/** What a plan will change, by reason and line by line, before anything is written; any line can be left out. */
export default function PreviewPanel({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const words = usePreviewWords();
  const years = useYearsWords();
  const session = useSession();
  const { reading } = useSessionState();
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const { plan, cells, groups, chosen, leftOut } = preview;
  const names = useMemo(() => reading && rowNames(reading), [reading]);
  const nameOf = useCallback(
    ({ sheet, row, about }: CellChange) => about ?? names?.(sheet, row) ?? null,
    [names],
  );
  const figures = useMemo(() => (reading ? plannedFigures(reading.tables) : () => null), [reading]);
  const lines = useMemo(() => planLines(chosen, words), [chosen, words]);
  const staying = useMemo(
    () => stayingGroups(chosen, words, nameOf, figures),
    [chosen, words, nameOf, figures],
  );
  const sheets = plan.sheets.filter(canBeLeft);
  const text = useMemo(() => chosenText(preview, words), [preview, words]);
  const doubts = plan.kind === 'recalculate' ? waitingFor(reading, text) : [];
  const marks = plan.highlights.filter(({ rules }) => rules.length > 0);
  // What will change, not the button that writes, which a key held down would press.
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus(), [plan]);
  const { app } = words.strings;
  const { preview: said } = words;
  const lineOf = (cell: CellChange) => {
    const figure = figures(cell);
    // A figure of which nothing but its form changes is as it was before.
    const from = cell.isForm === true ? null : figure?.from;
    const origin = from ? originText(from, words) : null;
    return <CellChangeLine change={cell} name={nameOf(cell)} figure={figure} origin={origin} />;
  };
  const ticks = <T,>(nameOfLine: (line: T) => string): Ticks<T, LineKey> => ({
    nameOf: nameOfLine,
    isTicked: (key) => !leftOut.has(key),
    isWhole: leftOut.size === 0,
    onTick: session.choose,
  });
  const placedName = (cell: CellChange) => {
    const place = app.cell(cell.sheet, cellAddress(cell.row, cell.column));
    const name = nameOf(cell);
    return name === null ? place : `${name}, ${place}`;
  };
  return (
    <section
      className={styles.panel}
      ref={panel}
      aria-labelledby={heading}
      onKeyDown={({ key }) => {
        if (key === 'Escape') session.discard();
      }}
    >
      <h2 className={styles.heading} id={heading}>
        {said.preview}: {text.heading}
      </h2>
      <div
        className={styles.changes}
        data-first-focus
        tabIndex={0}
        role="group"
        aria-label={text.heading}
      >
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {plan.kind === 'highlight' && reading && (
          <OtherYears reading={reading} said={years.notMarked} />
        )}
        <Staying groups={staying.filter(({ givesWay }) => givesWay)} />
        {sheets.length > 1 && (
          <CheckGroup
            title={said.chooseSheets(sheets.length)}
            lines={sheets}
            keyOf={sheetLine}
            ticks={ticks(textOf)}
          >
            {(sheet) => <span className={styles.word}>{textOf(sheet)}</span>}
          </CheckGroup>
        )}
        {marks.length > 1 && (
          <CheckGroup
            title={said.chooseMarks(marks.length)}
            lines={marks}
            keyOf={marksLine}
            ticks={ticks(({ sheet }: SheetHighlights) => sheet)}
          >
            {({ sheet }) => <span className={styles.word}>{sheet}</span>}
          </CheckGroup>
        )}
        {groups.map((group, nth) => (
          <CheckGroup
            key={groupKey(group)}
            title={groupTitle(chosenOf(group, leftOut), words)}
            isOpen={nth === 0 && group.of === 'figures'}
            shown={groups.length > 1 ? SHOWN_AMONG_OTHERS : SHOWN}
            showsAll
            lines={group.cells}
            keyOf={cellLine}
            ticks={ticks(placedName)}
            isSeparated
          >
            {lineOf}
          </CheckGroup>
        ))}
        <Staying groups={staying.filter(({ givesWay }) => !givesWay)} />
        <OpenQuestions doubts={doubts} />
      </div>
      {text.count !== null && (
        <div className={styles.count} role="status">
          {text.count}
          {leftOut.size > 0 && cells.length > 1 && `. ${said.goTogether}`}
          {preview.hasUncertain && ` ${said.unticked}`}
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={text.isNothing}
          onClick={() => void session.confirm()}
        >
          {text.button}
        </Button>
        <Button onClick={session.discard}>{said.cancel}</Button>
      </div>
    </section>
  );
}

/** Questions that hold back something of the plan. Which maximum is right makes no difference to how one is written. */
function waitingFor(reading: Reading | null, { isOfTexts }: ChosenText): Doubt[] {
  const all = reading?.tables.flatMap(({ appendix }) => appendix.doubts) ?? [];
  return isOfTexts ? all.filter(({ question }) => question.about !== 'maximum') : all;
}

/** What the group's title counts: the lines that will be written, or all where none will. */
function chosenOf(group: ChangeGroup, leftOut: ReadonlySet<LineKey>) {
  if (leftOut.size === 0) return group;
  const cells = group.cells.filter((cell) => !leftOut.has(cellLine(cell)));
  return cells.length === 0 ? group : { ...group, cells };
}
