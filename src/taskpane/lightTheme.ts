import { type Theme, webLightTheme } from '@fluentui/react-components';

/** What cannot be pressed yet can still be read: Fluent's own grey on grey has a contrast of 1.6. */
export const lightTheme: Theme = {
  ...webLightTheme,
  colorNeutralForegroundDisabled: '#696969',
  colorNeutralStrokeDisabled: '#bdbdbd',
};
