import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { decimalFromNumber } from '../../core/decimal';
import { cellAddress, type CellValue } from '../../core/grid';
import type { CellChange, Plan } from '../../core/plan/plan';
import { summaryOf } from '../session/planSummary';
import { useSession } from '../session/SessionContext';
import { useWords, type Words } from '../session/WordsContext';
import { usePaged } from './usePaged';

const PAGE = 50;

const useStyles = makeStyles({
  panel: {
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxHeight: '60vh',
    boxShadow: tokens.shadow8,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  summary: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  list: { margin: 0, padding: 0, listStyleType: 'none', overflowY: 'auto', minHeight: 0 },
  change: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  place: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
  before: {
    textDecorationLine: 'line-through',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a plan will change, cell by cell, before anything is written. */
export function PreviewPanel({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const { strings } = useWords();
  const session = useSession();
  const { shown, more } = usePaged(plan.cells, PAGE);
  const panel = useRef<HTMLElement>(null);
  // The list, or "Cancel"; not the button that writes, which a key held down would press.
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus(), [plan]);
  const words = strings.write;
  return (
    <section className={styles.panel} ref={panel} aria-label={words.preview}>
      <h2 className={styles.heading}>
        {words.preview}: {words.kinds[plan.kind]}
      </h2>
      <Summary plan={plan} />
      {plan.cells.length > 0 && (
        <ul className={styles.list} data-first-focus tabIndex={0} aria-label={words.preview}>
          {shown.map((cell) => (
            <Change key={`${cell.sheet}!${cell.row}:${cell.column}`} change={cell} />
          ))}
          {more && <li>{more}</li>}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void session.confirm()}>
          {words.apply}
        </Button>
        <Button data-first-focus onClick={session.discard}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

function Summary({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const { write } = useWords().strings;
  const counts = summaryOf(plan);
  const lines = [
    counts.cells > 0 && write.cells(counts.cells, counts.cellSheets.join(', ')),
    counts.newColumns > 0 && write.columns(counts.newColumns),
    plan.highlights.length > 0 &&
      (counts.highlights > 0
        ? write.highlights(counts.highlights, counts.highlightSheets.join(', '))
        : write.cleared(counts.highlightSheets.join(', '))),
    plan.sheets.length > 0 && write.sheets(counts.sheetsAdded, counts.sheetsUpdated),
  ].filter((line) => line !== false);
  return (
    <ul className={styles.summary}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Change({ change }: { change: CellChange }) {
  const styles = useStyles();
  const words = useWords();
  const { strings } = words;
  const { sheet, row, column, before, after, why } = change;
  const reason = strings.write.why[why] ?? strings.findings.rules[why as 'code-typo'];
  return (
    <li className={styles.change}>
      <span className={styles.place}>
        {strings.app.cell(sheet, cellAddress(row, column))}
        {reason ? ` · ${reason}` : ''}
      </span>
      <span className={styles.before}>{said(before, words)}</span>
      <span className={styles.after}>{said(after, words)}</span>
    </li>
  );
}

/** A cell's content as its user reads it; formulas as they are. */
function said(value: CellValue, { strings, figure }: Words): string {
  if (value === '') return strings.write.blank;
  const number = typeof value === 'number' ? decimalFromNumber(value) : null;
  return number === null ? String(value) : figure(number);
}
