import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Plan } from '../../core/plan/plan';
import { useSession } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { ChangeList } from './ChangeList';
import { changeGroups } from './changeGroups';
import { Disclosure } from './Disclosure';
import { groupTitle } from './groupTitle';
import { planLines } from './planLines';

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
  changes: { overflowY: 'auto', minHeight: 0 },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a plan will change, by reason and cell by cell, before anything is written. */
export function PreviewPanel({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const panel = useRef<HTMLElement>(null);
  const groups = useMemo(() => changeGroups(plan.cells), [plan]);
  const lines = useMemo(() => planLines(plan, words), [plan, words]);
  // What will change, not the button that writes, which a key held down would press.
  useEffect(() => panel.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus(), [plan]);
  const { write } = words.strings;
  return (
    <section className={styles.panel} ref={panel} aria-label={write.preview}>
      <h2 className={styles.heading}>
        {write.preview}: {write.kinds[plan.kind]}
      </h2>
      <div
        className={styles.changes}
        data-first-focus
        tabIndex={0}
        role="group"
        aria-label={write.preview}
      >
        {lines.length > 0 && (
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {groups.map((group, nth) => (
          <Disclosure key={group.why} title={groupTitle(group, words)} isOpen={nth === 0}>
            <ChangeList cells={group.cells} />
          </Disclosure>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void session.confirm()}>
          {write.apply}
        </Button>
        <Button onClick={session.discard}>{write.cancel}</Button>
      </div>
    </section>
  );
}
