import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { Disclosure } from './Disclosure';
import { usePaged } from './usePaged';

/** As many lines as are shown at first. */
const SHOWN = 40;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  ticked: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
  },
  separated: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  /** Beside the heading's words. */
  tickOfAll: { marginTop: tokens.spacingVerticalXS },
});

/** Which lines are chosen, and how that is changed. */
export interface Ticks<T, K extends string> {
  /** What a line is called by a screen reader, at its tick. */
  nameOf: (line: T) => string;
  isTicked: (key: K) => boolean;
  /** Everything is: of lines by the ten thousands none has to be asked. */
  isWhole: boolean;
  onTick: (keys: readonly K[], isTicked: boolean) => void;
}

interface CheckLinesProps<T, K extends string> {
  lines: readonly T[];
  keyOf: (line: T) => K;
  /** Absent: nothing is chosen here. */
  ticks?: Ticks<T, K> | undefined;
  /** Lines shown at first; four times as many more with each press. */
  shown?: number;
  /** The rest comes with one press. */
  showsAll?: boolean;
  isSeparated?: boolean;
  children: (line: T) => ReactNode;
}

/** Lines that may be many, a page at a time, each with its tick where it can be chosen. */
export function CheckLines<T, K extends string>(props: CheckLinesProps<T, K>) {
  const { lines, keyOf, ticks, isSeparated = false, children } = props;
  const styles = useStyles();
  const { shown, more } = usePaged(lines, props.shown ?? SHOWN, props.showsAll);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((line) => {
          const key = keyOf(line);
          const style = mergeClasses(ticks && styles.ticked, isSeparated && styles.separated);
          return (
            <li key={key} className={style}>
              {ticks && (
                <Checkbox
                  aria-label={ticks.nameOf(line)}
                  checked={ticks.isTicked(key)}
                  onChange={(_, { checked }) => {
                    ticks.onTick([key], checked === true);
                  }}
                />
              )}
              {ticks ? <div>{children(line)}</div> : <Fragment>{children(line)}</Fragment>}
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}

interface CheckGroupProps<T, K extends string> extends CheckLinesProps<T, K> {
  title: string;
  note?: string;
  isOpen?: boolean;
}

/** Lines under a heading that opens; the heading's tick is that of all its lines, drawn or not. */
export function CheckGroup<T, K extends string>(props: CheckGroupProps<T, K>) {
  const { title, note, isOpen = false, ...lines } = props;
  const styles = useStyles();
  const { ticks } = lines;
  const disclosure = (
    <Disclosure title={title} isOpen={isOpen} {...(note === undefined ? {} : { note })}>
      <CheckLines {...lines} />
    </Disclosure>
  );
  if (!ticks) return disclosure;
  return (
    <div className={styles.ticked} role="group" aria-label={title}>
      <div className={styles.tickOfAll}>
        <AllTick lines={lines.lines} keyOf={lines.keyOf} ticks={ticks} name={title} />
      </div>
      {disclosure}
    </div>
  );
}

/** The tick of all lines: mixed where some are chosen. */
export function AllTick<T, K extends string>(props: {
  lines: readonly T[];
  keyOf: (line: T) => K;
  ticks: Ticks<T, K>;
  name: string;
  /** Shown beside the tick, too. */
  isLabelled?: boolean;
}) {
  const { lines, keyOf, ticks, name, isLabelled = false } = props;
  const chosen = ticks.isWhole
    ? lines.length
    : lines.filter((line) => ticks.isTicked(keyOf(line))).length;
  return (
    <Checkbox
      {...(isLabelled ? { label: name } : { 'aria-label': name })}
      checked={chosen === lines.length ? true : chosen === 0 ? false : 'mixed'}
      onChange={() => {
        ticks.onTick(lines.map(keyOf), chosen < lines.length);
      }}
    />
  );
}
