import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  ArrowImportRegular,
  ClipboardTaskListLtrRegular,
  DataBarVerticalRegular,
  PeopleTeamRegular,
  TargetArrowRegular,
} from '@fluentui/react-icons';
import type { JSX } from 'react';
import { useWords } from '../session/WordsContext';

const ICONS = {
  overview: <DataBarVerticalRegular />,
  check: <ClipboardTaskListLtrRegular />,
  targets: <TargetArrowRegular />,
  assign: <PeopleTeamRegular />,
  collect: <ArrowImportRegular />,
} satisfies Record<string, JSX.Element>;

export type TabName = keyof typeof ICONS;

const NAMES = Object.keys(ICONS) as TabName[];

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(56px, 1fr))',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'flex-start',
    paddingTop: tokens.spacingVerticalS,
    paddingLeft: '2px',
    paddingRight: '2px',
    // The space that Fluent keeps for a bold label would be a second line here.
    '& .fui-Tab__content--reserved-space': { display: 'none' },
    '& .fui-Tab__content': {
      fontSize: tokens.fontSizeBase100,
      lineHeight: tokens.lineHeightBase100,
      textAlign: 'center',
      whiteSpace: 'nowrap',
      paddingLeft: 0,
      paddingRight: 0,
    },
  },
});

/** The five things the pane does. */
export function Tabs({
  selected,
  onSelect,
}: {
  selected: TabName;
  onSelect: (tab: TabName) => void;
}) {
  const styles = useStyles();
  const { tabs } = useWords().strings.app;
  return (
    <TabList
      className={styles.list}
      selectedValue={selected}
      onTabSelect={(_, { value }) => {
        onSelect(value as TabName);
      }}
    >
      {NAMES.map((name) => (
        <Tab key={name} value={name} icon={ICONS[name]} className={styles.tab}>
          {tabs[name]}
        </Tab>
      ))}
    </TabList>
  );
}
