import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo, useSyncExternalStore } from 'react';
import type { ScoredTable } from '../../core/table/scoredTable';
import type { Criterion } from '../../core/table/appendix';
import { type Decimal, decimalsOf } from '../../core/base/decimal';
import { type ApartChange, apartChange } from '../../core/overview/apartChange';
import { limitOf } from '../../core/table/limit';
import type { trialPlaces } from '../../core/overview/trialPlaces';
import { useFigureText } from '../shell/useFigureText';
import { useWords } from '../session/WordsContext';
import { besideComma } from './besideComma';
import { TargetInput } from './TargetInput';
import type { Trial } from '../../app/session/trial';
import { useTargetsWords } from './targetsWords';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) 84px',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 44px',
  },
  parent: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  /** The change right below its field, however long the name beside both is. */
  leaf: { gridTemplateRows: 'auto 1fr' },
  toggle: { minWidth: '24px', padding: 0 },
  name: { overflowWrap: 'anywhere' },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  figure: {
    textAlign: 'right',
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  /** Its field, its change and what is said of it are cells of the row's own grid. */
  leafFigure: { display: 'contents' },
  leafChange: { gridRow: 2, gridColumn: 3, textAlign: 'right' },
  leafName: { gridRow: '1 / span 2', gridColumn: 2 },
  changed: { color: tokens.colorBrandForeground1 },
  over: { color: tokens.colorPaletteRedForeground1 },
});

interface TargetRowProps {
  trial: Trial;
  /** Another reading is another table, and draws the row again. */
  table: ScoredTable;
  criterion: Criterion;
  step: Decimal;
  placesOf: ReturnType<typeof trialPlaces>;
  /** What it is called where that is not its code and name. */
  title: string | null;
  /** The most of a figure in the column. */
  decimals: number;
  isOpen: boolean;
  onToggle: (id: string) => void;
}

/** One criterion: a leaf takes a target, a parent shows what follows. Draws again only when its own figures change. */
export const TargetRow = memo(
  function TargetRow(props: TargetRowProps) {
    const { trial, table, criterion, step, placesOf, isOpen, onToggle, decimals } = props;
    const { title } = props;
    const styles = useStyles();
    const { figure, change } = useWords();
    const words = useTargetsWords();
    const text = useFigureText();
    const { whatIf } = trial;
    const { id, code, name, level, children } = criterion;
    const target = useSyncExternalStore(trial.subscribe, () => trial.whatIf.target(id));
    // Of fields: parts would be ranked among others than their fields are.
    const rank = useSyncExternalStore(trial.subscribe, () =>
      criterion.parent === null ? rankOf(trial, id) : '',
    );
    const isParent = children.length > 0;
    const isChanged = whatIf.isChanged(id);
    const places = placesOf(criterion, whatIf);
    const label = `${code} ${name}`;
    const limit = limitOf(table, criterion);
    const year = String(table.appendix.baseYear ?? '');
    const why = apartOf(trial, id, places);
    // A change is the difference of what stands beside it: of the unrounded figures where the rounded ones hide it.
    const unrounded = why?.is === 'rounded' ? why : null;
    const base = unrounded ? text.of(unrounded.base) : figure(whatIf.base(id), places.base);
    const targetPlaces = unrounded ? unrounded.target.places : places.target;
    const about = [
      rank === '' ? '' : rankSaid(rank, words.changeRank),
      why?.is === 'printed' ? text.apart(why) : '',
    ]
      .filter((one) => one !== '')
      .join(' · ');
    const isOver = isParent && isChanged && target !== null && limit !== null && target > limit;
    return (
      <li
        className={mergeClasses(styles.row, isParent ? styles.parent : styles.leaf)}
        style={{ paddingLeft: `${(level - 1) * 8}px` }}
      >
        {isParent ? (
          <Button
            size="small"
            appearance="subtle"
            className={styles.toggle}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            aria-label={isOpen ? words.collapse(label) : words.expand(label)}
            onClick={() => {
              onToggle(id);
            }}
          />
        ) : (
          <span />
        )}
        <span className={mergeClasses(styles.name, !isParent && styles.leafName)}>
          <span title={title === null || title === label ? undefined : label}>
            {title ?? label}
          </span>
          <span className={styles.small}>{words.from(year, base, figure(limit))}</span>
        </span>
        <span className={mergeClasses(styles.figure, !isParent && styles.leafFigure)}>
          {isParent ? (
            <span
              className={mergeClasses(isChanged && styles.changed, isOver && styles.over)}
              style={besideComma(target, targetPlaces, decimals)}
            >
              {figure(target, targetPlaces)}
            </span>
          ) : (
            <TargetInput trial={trial} criterion={criterion} target={target} step={step} />
          )}
          <span
            className={mergeClasses(
              styles.small,
              !isParent && styles.leafChange,
              isChanged && styles.changed,
            )}
            title={about === '' ? undefined : about}
            style={isParent ? besideComma(whatIf.change(id), places.change, decimals) : undefined}
          >
            {change(whatIf.change(id), places.change)}
          </span>
          {isOver && (
            <span className={mergeClasses(styles.small, styles.over)}>
              {words.warnings['over-max'](figure(limit))}
            </span>
          )}
        </span>
      </li>
    );
  },
  (before, after) =>
    before.trial === after.trial &&
    before.table === after.table &&
    before.criterion === after.criterion &&
    before.isOpen === after.isOpen &&
    before.step === after.step &&
    before.placesOf === after.placesOf &&
    before.title === after.title &&
    before.decimals === after.decimals &&
    before.onToggle === after.onToggle,
);

/** A change that does not look like the difference of what stands beside it. */
function apartOf(
  { whatIf }: Trial,
  id: string,
  places: ReturnType<ReturnType<typeof trialPlaces>>,
): ApartChange | null {
  const [base, target, change] = [whatIf.base(id), whatIf.target(id), whatIf.change(id)];
  if (base === null || target === null || change === null) return null;
  const shown = (value: Decimal, decimals = decimalsOf(value)) =>
    ({ value, places: decimals, relation: '=' }) as const;
  const beside = {
    ...{ base: shown(base, places.base), target: shown(target, places.target) },
    change: shown(change, places.change),
  };
  return apartChange(beside, { base, target });
}

/** As text, so that an equal rank is equal. Only said where there is a rise to rank. */
function rankOf({ whatIf }: Trial, id: string): string {
  const change = whatIf.change(id);
  const rank = change !== null && change > 0 ? whatIf.changeRank(id) : null;
  return rank === null ? '' : `${rank.place}/${rank.of}`;
}

function rankSaid(rank: string, say: (place: number, of: number) => string): string {
  const [place = '', of = ''] = rank.split('/');
  return say(Number(place), Number(of));
}
