import type { UnreadableFile } from '../../core/base/unreadableFile';
import { unreadableEn } from '../../strings/unreadable.en';
import { unreadableVi } from '../../strings/unreadable.vi';
import { useWords } from '../session/WordsContext';

/** Why a file cannot be read: words that come with the parts of the pane that read files. */
export function useUnreadableWords(): (file: string, why: UnreadableFile) => string {
  const say = useWords().language === 'en' ? unreadableEn : unreadableVi;
  return (file, why) => `${file}: ${say(why)}`;
}
