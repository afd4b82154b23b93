import { type Theme, webDarkTheme } from '@fluentui/react-components';

/** What cannot be pressed yet can still be read: Fluent's own grey on grey has a contrast of 2.7. */
export const darkTheme: Theme = {
  ...webDarkTheme,
  colorNeutralForegroundDisabled: '#969696',
  colorNeutralStrokeDisabled: '#5c5c5c',
};
