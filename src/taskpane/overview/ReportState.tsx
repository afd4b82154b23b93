import { useCallback } from 'react';
import { reportStateTask } from '../../app/reportState';
import type { Reading } from '../../app/reading';
import { localDay } from '../../core/base/day';
import { useInSlices } from '../shell/useInSlices';
import { useSummaryWords } from './summaryWords';

/** Of when the report on a sheet is, and whether figures changed since. */
export default function ReportState({ reading, sheet }: { reading: Reading; sheet: string }) {
  const words = useSummaryWords().report;
  const made = useInSlices(
    useCallback(() => reportStateTask(reading, localDay(new Date())), [reading]),
  );
  if (!made?.value) return words.noteAgain(sheet);
  const { day, isCurrent } = made.value;
  return isCurrent ? words.isCurrent(sheet, day) : words.isOld(sheet, day);
}
