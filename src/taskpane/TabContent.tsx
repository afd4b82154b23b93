import { lazy, memo } from 'react';
import type { Reading } from '../app/reading';
import { OverviewTab } from './overview/OverviewTab';
import type { TabName } from './shell/Tabs';

/** The scripts of all tabs but the first. */
export const LOAD_TABS = {
  check: () => import('./check/CheckTab'),
  targets: () => import('./targets/TargetsTab'),
  assign: () => import('./assign/AssignTab'),
  collect: () => import('./collect/CollectTab'),
};

const TABS = {
  check: lazy(LOAD_TABS.check),
  targets: lazy(LOAD_TABS.targets),
  assign: lazy(LOAD_TABS.assign),
  collect: lazy(LOAD_TABS.collect),
};

/** What a tab shows: drawn again for another reading only, and not with every step of progress that the bars below show. */
export const TabContent = memo(function TabContent(props: {
  name: TabName;
  reading: Reading;
  onTab: (tab: TabName) => void;
}) {
  const { name, reading, onTab } = props;
  if (name === 'overview') return <OverviewTab reading={reading} onTab={onTab} />;
  const Content = TABS[name];
  return <Content reading={reading} />;
});
