import { makeStaticStyles, tokens } from '@fluentui/react-components';

/** The page around the pane; headings as Fluent's scale has them, and what holds for all that is typed into. */
export const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  h2: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  p: { margin: `${tokens.spacingVerticalS} 0` },
  // What is typed into and chosen from is as narrow as its place, and no wider than the pane.
  '.fui-Field, .fui-Input, .fui-Select': { minWidth: 0, maxWidth: '100%' },
  '.fui-Input__input, .fui-Select__select': { minWidth: 0, width: '100%' },
  '@media (prefers-reduced-motion: reduce)': {
    '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});
