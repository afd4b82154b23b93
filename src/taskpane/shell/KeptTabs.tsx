import { Activity, useState, type ReactNode } from 'react';

/**
 * The selected tab, and those that were visited before it: hidden, with all that was chosen in them. Dropped files,
 * settled conflicts and ticked agencies are work that nobody wants to do twice.
 */
export function KeptTabs<Name extends string>(props: {
  selected: Name;
  children: (name: Name) => ReactNode;
}) {
  const { selected, children } = props;
  const [visited, setVisited] = useState<readonly Name[]>([selected]);
  if (!visited.includes(selected)) setVisited([...visited, selected]);
  return visited.map((name) => (
    <Activity key={name} mode={name === selected ? 'visible' : 'hidden'}>
      {children(name)}
    </Activity>
  ));
}
