import { Spinner, type SpinnerProps } from '@fluentui/react-components';
import { useWords } from '../session/WordsContext';

/** That something is on its way: a spinner that a screen reader can name. */
export function Waiting({ size = 'medium' }: Pick<SpinnerProps, 'size'>) {
  return <Spinner size={size} aria-label={useWords().strings.app.waiting} />;
}
