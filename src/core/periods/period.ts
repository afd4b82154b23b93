import type { DueDay } from './dueDay';

/** A round of reporting. */
export interface Period {
  /** By which it is known: "09 tháng năm 2022". */
  name: string;
  /** The day on which the figures are closed. */
  closes: DueDay;
  due: DueDay;
  /** Who reports, in words; '' for everybody who has something to report. */
  who: string;
}
