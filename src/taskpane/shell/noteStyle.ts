import { type GriffelStyle, tokens } from '@fluentui/react-components';

/** What explains the things below it, in small letters. */
export const noteStyle: GriffelStyle = {
  margin: `0 0 ${tokens.spacingVerticalXS}`,
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};
