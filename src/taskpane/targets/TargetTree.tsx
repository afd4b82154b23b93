import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { startTransition, useCallback, useMemo, useState } from 'react';
import type { Appendix, Criterion } from '../../core/table/appendix';
import type { Task } from '../../core/base/task';
import { foldAccents } from '../../core/base/text';
import { noteStyle } from '../shell/noteStyle';
import { useInSlices } from '../shell/useInSlices';
import { searchCriteria } from './searchCriteria';
import { TargetRows } from './TargetRows';
import type { Trial } from '../../app/session/trial';
import { useTargetsWords } from './targetsWords';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  search: { flexGrow: 1, minWidth: '120px' },
  how: { ...noteStyle, marginTop: tokens.spacingVerticalS },
  /** Over the two columns of the rows. */
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: '28px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The tree of criteria: collapsed to its fields at first, opened one by one, all at once or by searching. */
export function TargetTree({ trial }: { trial: Trial }) {
  const styles = useStyles();
  const words = useTargetsWords();
  const { appendix } = trial.table;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  /** Grows when all is opened or closed. */
  const [turn, setTurn] = useState(0);
  const [search, setSearch] = useState('');
  const sought = foldAccents(search);
  const searching = useInSlices(useCallback(() => foundFor(appendix, sought), [appendix, sought]));
  const found = searching?.value.ids ?? null;
  const rows = useMemo(
    () =>
      appendix.criteria.filter(({ id, parent }) => (found ? found.has(id) : isShown(parent, open))),
    [appendix, found, open],
  );
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const toggleAll = () => {
    const parents = appendix.criteria.filter(({ children }) => children.length > 0);
    startTransition(() => {
      setOpen(open.size > 0 ? new Set() : new Set(parents.map(({ id }) => id)));
      setTurn(turn + 1);
    });
  };
  return (
    <>
      <p className={styles.how}>{words.how}</p>
      <div className={styles.tools}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={words.search}
          aria-label={words.search}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
        <Button size="small" onClick={toggleAll}>
          {open.size > 0 ? words.collapseAll : words.expandAll}
        </Button>
      </div>
      <div className={styles.head} aria-hidden>
        <span>{words.criteria}</span>
        <span>{words.column(String(appendix.targetYear ?? ''))}</span>
      </div>
      <TargetRows
        // Other rows are drawn from the first on, a few at a time.
        key={`${searching?.value.sought ?? ''}|${turn}`}
        trial={trial}
        rows={rows}
        open={found ?? open}
        onToggle={toggle}
      />
    </>
  );
}

function* foundFor(
  appendix: Appendix,
  sought: string,
): Task<{ sought: string; ids: ReadonlySet<string> | null }> {
  return { sought, ids: sought === '' ? null : yield* searchCriteria(appendix, sought) };
}

function isShown(parent: Criterion | null, open: ReadonlySet<string>): boolean {
  for (let at = parent; at !== null; at = at.parent) {
    if (!open.has(at.id)) return false;
  }
  return true;
}
