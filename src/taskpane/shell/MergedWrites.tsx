import { MessageBarBody } from '@fluentui/react-components';
import type { LastWrite } from '../../app/workbookPort';
import { logEn } from '../../strings/log.en';
import { logVi } from '../../strings/log.vi';
import { calendarDay, clockTime } from '../../strings/moment';
import { useWords } from '../session/WordsContext';

/** Says which writes were made at the same time, on copies of the workbook that were merged since. */
export default function MergedWrites({ writes }: { writes: NonNullable<LastWrite['beside']> }) {
  const { strings, language } = useWords();
  const words = language === 'en' ? logEn : logVi;
  const named = writes.map(
    ({ kind, at }) =>
      `${strings.write.kinds[kind]} (${clockTime(at, language)} ${calendarDay(at, language)})`,
  );
  return <MessageBarBody>{words.merged(named.join('; '))}</MessageBarBody>;
}
