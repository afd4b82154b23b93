import type { Agency } from '../../src/core/agencies/agency';
import type { Doubt } from '../../src/core/table/doubt';
import { directoryEn } from '../../src/strings/directory.en';
import { directoryVi } from '../../src/strings/directory.vi';
import { doubtTexts } from '../../src/strings/doubts';
import { doubtsEn } from '../../src/strings/doubts.en';
import { doubtsVi } from '../../src/strings/doubts.vi';
import { calendarDay } from '../../src/strings/moment';
import { roundsEn } from '../../src/strings/rounds.en';
import { roundsVi } from '../../src/strings/rounds.vi';

test('English says days by the name of their month: in figures 01/3/2025 would be read as the third of January', () => {
  const agency = { members: [], from: '2025-03-01', until: '2026-01-15' } as unknown as Agency;
  expect(directoryEn.about(agency)).toEqual(['from 1 Mar 2025', 'closed from 15 Jan 2026']);
  expect(directoryEn.edited({ is: 'replace', name: 'A', by: 'B', day: '2025-07-01' })).toBe(
    'A: closed from 1 Jul 2025, replaced by B',
  );
  expect(roundsEn.due('2026-12-05')).toBe('due on 5 Dec 2026');
  expect(calendarDay('2026-11-30T12:00:00', 'en')).toBe('30 Nov 2026');
  const doubt = {
    question: { about: 'successor', agency: 'A', until: '2025-03-01', among: null },
    evidence: [],
    answers: [],
  } as unknown as Doubt;
  expect(doubtTexts(doubt, doubtsEn).question).toMatch(
    /^Departments were merged from 1 Mar 2025 on/,
  );
  expect(doubtTexts(doubt, doubtsVi).question).toMatch(/^Từ 01\/3\/2025 các sở/);
});

test('Vietnamese says them as official documents do', () => {
  const agency = { members: [], from: '2025-03-01', until: '2026-01-15' } as unknown as Agency;
  expect(directoryVi.about(agency)).toEqual(['từ 01/3/2025', 'không còn từ 15/01/2026']);
  expect(roundsVi.due('2026-12-05')).toBe('thời hạn gửi 05/12/2026');
  expect(calendarDay('2026-11-30T12:00:00', 'vi')).toBe('30/11/2026');
});
