import { useWords } from '../session/WordsContext';
import { WorkBar } from './WorkBar';

/** That something is on its way, which a screen reader can name. */
export function Waiting() {
  return <WorkBar label={useWords().strings.app.waiting} done={0} of={0} />;
}
