import { type GriffelStyle, tokens } from '@fluentui/react-components';

const DEPTH = tokens.spacingVerticalM;

const edge = {
  content: "''",
  display: 'block',
  position: 'sticky',
  height: DEPTH,
  pointerEvents: 'none',
} as const;

/**
 * What scrolls fades at its edges where there is more, instead of being cut through a line of text. Each edge is as much blank
 * room at the list's own beginning and end.
 */
export const scrollEdges: GriffelStyle = {
  scrollPaddingTop: DEPTH,
  scrollPaddingBottom: DEPTH,
  '::before': {
    ...edge,
    top: '0',
    zIndex: 1,
    backgroundImage: `linear-gradient(${tokens.colorNeutralBackground1}, transparent)`,
  },
  '::after': {
    ...edge,
    bottom: '0',
    backgroundImage: `linear-gradient(transparent, ${tokens.colorNeutralBackground1})`,
  },
};
