import {
  createCustomFocusIndicatorStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import {
  ClipboardTaskListLtrRegular,
  DataBarVerticalRegular,
  MailReadRegular,
  PeopleTeamRegular,
  TargetArrowRegular,
} from '@fluentui/react-icons';
import { useState, type JSX, type KeyboardEvent } from 'react';
import { useWords } from '../session/WordsContext';

const ICONS = {
  overview: <DataBarVerticalRegular />,
  check: <ClipboardTaskListLtrRegular />,
  targets: <TargetArrowRegular />,
  assign: <PeopleTeamRegular />,
  collect: <MailReadRegular />,
} satisfies Record<string, JSX.Element>;

export type TabName = keyof typeof ICONS;

const NAMES = Object.keys(ICONS) as TabName[];

/** The line under a tab. */
const indicator = {
  content: '""',
  position: 'absolute',
  bottom: 0,
  left: tokens.spacingHorizontalM,
  right: tokens.spacingHorizontalM,
  height: tokens.strokeWidthThicker,
  borderRadius: tokens.borderRadiusCircular,
} as const;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(56px, 1fr))',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tab: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'flex-start',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    cursor: 'pointer',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // A long name takes two lines where the pane is narrow.
    textAlign: 'center',
    textWrap: 'balance',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':hover::before': { ...indicator, backgroundColor: tokens.colorNeutralStroke1Hover },
    '@media (forced-colors: active)': { ':hover::before': { backgroundColor: 'Highlight' } },
  },
  /** Fluent's usual outline would be where the line is. */
  focus: createCustomFocusIndicatorStyle(
    {
      outline: `${tokens.strokeWidthThick} solid transparent`,
      boxShadow: `${tokens.shadow4}, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`,
      zIndex: 1,
    },
    { enableOutline: true },
  ),
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { color: tokens.colorCompoundBrandForeground1 },
    '::after': { ...indicator, backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'ButtonText' } },
  },
  icon: { position: 'relative', display: 'inline-flex', fontSize: '20px', height: '20px' },
  /** How many things wait there: to be seen; the overview says it in words. */
  count: {
    position: 'absolute',
    top: '-5px',
    left: '14px',
    minWidth: '16px',
    boxSizing: 'border-box',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    '::before': { content: 'attr(data-count)' },
  },
});

/**
 * The five things the pane does: one stop of the Tab key, arrows between them, and Enter or Space to choose, as ARIA's
 * pattern of tabs has it. Not Fluent's TabList, which brings 24 KB of moving the focus about.
 */
export function Tabs({
  selected,
  onSelect,
  counts = {},
}: {
  selected: TabName;
  onSelect: (tab: TabName) => void;
  /** What waits at a tab; 0 is not shown. */
  counts?: Partial<Record<TabName, number>>;
}) {
  const styles = useStyles();
  const { app } = useWords().strings;
  /** Where the arrows have taken the focus. */
  const [at, setAt] = useState<TabName | null>(null);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const to = moved(NAMES.indexOf(at ?? selected), event.key);
    const tab = to === null ? null : event.currentTarget.children.item(to);
    if (!(tab instanceof HTMLElement)) return;
    event.preventDefault();
    tab.focus();
  };
  return (
    <div role="tablist" className={styles.list} onKeyDown={move} onBlur={() => setAt(null)}>
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          {...(name === 'collect' ? { 'aria-label': app.tabs[name], title: app.tabs[name] } : {})}
          aria-selected={name === selected}
          tabIndex={name === (at ?? selected) ? 0 : -1}
          className={mergeClasses(styles.tab, styles.focus, name === selected && styles.selected)}
          onFocus={() => {
            setAt(name);
          }}
          onClick={() => {
            onSelect(name);
          }}
        >
          <span className={styles.icon}>
            {ICONS[name]}
            {(counts[name] ?? 0) > 0 && (
              <span
                className={styles.count}
                aria-hidden
                data-count={app.tabCount(counts[name] ?? 0)}
              />
            )}
          </span>
          {name === 'collect' ? app.shortTabs[name] : app.tabs[name]}
        </button>
      ))}
    </div>
  );
}

/** @returns which tab a key leads to, going round; null for keys that lead to none */
function moved(from: number, key: string): number | null {
  const last = NAMES.length - 1;
  switch (key) {
    case 'ArrowRight':
      return from === last ? 0 : from + 1;
    case 'ArrowLeft':
      return from === 0 ? last : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
