import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { startTransition, useCallback, useMemo, useState } from 'react';
import type { Appendix, Criterion } from '../../core/appendix';
import type { Steps } from '../../core/steps';
import { finestStep } from '../../core/targets/step';
import { foldText } from '../../core/text';
import { useWords } from '../session/WordsContext';
import { useInPieces } from '../shell/useInPieces';
import { usePaged } from '../shell/usePaged';
import { searchCriteria } from './searchCriteria';
import { TargetRow } from './TargetRow';
import type { Trial } from './trials';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  search: { flexGrow: 1, minWidth: '120px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** More than the whole of a province's table. */
const ROWS_SHOWN = 300;

/** The tree of criteria: collapsed to its fields at first, opened one by one, all at once or by searching. */
export function TargetTree({ trial }: { trial: Trial }) {
  const styles = useStyles();
  const { targets } = useWords().strings;
  const { appendix } = trial.table;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  const sought = foldText(search);
  const searching = useInPieces(useCallback(() => foundFor(appendix, sought), [appendix, sought]));
  const found = searching?.value.ids ?? null;
  const step = useMemo(() => finestStep(appendix), [appendix]);
  const rows = useMemo(
    () =>
      appendix.criteria.filter(({ id, parent }) => (found ? found.has(id) : isShown(parent, open))),
    [appendix, found, open],
  );
  const { shown, more } = usePaged(rows, ROWS_SHOWN);
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
    });
  };
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={targets.search}
          aria-label={targets.search}
          value={search}
          onChange={(_, { value }) => {
            setSearch(value);
          }}
        />
        <Button size="small" onClick={toggleAll}>
          {open.size > 0 ? targets.collapseAll : targets.expandAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {shown.map((criterion) => (
          <TargetRow
            key={criterion.id}
            trial={trial}
            table={trial.table}
            criterion={criterion}
            step={step}
            isOpen={found !== null || open.has(criterion.id)}
            onToggle={toggle}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

function* foundFor(appendix: Appendix, sought: string): Steps<{ ids: ReadonlySet<string> | null }> {
  return { ids: sought === '' ? null : yield* searchCriteria(appendix, sought) };
}

function isShown(parent: Criterion | null, open: ReadonlySet<string>): boolean {
  for (let at = parent; at !== null; at = at.parent) {
    if (!open.has(at.id)) return false;
  }
  return true;
}
