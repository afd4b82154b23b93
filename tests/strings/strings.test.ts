import { problemOf } from '../../src/excel/requests/errors';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, ProblemCode, ProblemDetails } from '../../src/core/base/outcome';
import { checkEn } from '../../src/strings/check.en';
import { checkVi } from '../../src/strings/check.vi';
import { collectEn } from '../../src/strings/collect.en';
import { assignEn } from '../../src/strings/assign.en';
import { assignVi } from '../../src/strings/assign.vi';
import { targetsEn } from '../../src/strings/targets.en';
import { targetsVi } from '../../src/strings/targets.vi';
import { collectVi } from '../../src/strings/collect.vi';
import { directoryEn } from '../../src/strings/directory.en';
import { directoryVi } from '../../src/strings/directory.vi';
import { en } from '../../src/strings/en';
import { formsEn } from '../../src/strings/forms.en';
import { formsVi } from '../../src/strings/forms.vi';
import { localitiesEn } from '../../src/strings/localities.en';
import { localitiesVi } from '../../src/strings/localities.vi';
import { doubtsEn } from '../../src/strings/doubts.en';
import { doubtsVi } from '../../src/strings/doubts.vi';
import { nextStepsEn } from '../../src/strings/nextSteps.en';
import { nextStepsVi } from '../../src/strings/nextSteps.vi';
import { previewEn } from '../../src/strings/preview.en';
import { previewVi } from '../../src/strings/preview.vi';
import { summaryEn } from '../../src/strings/summary.en';
import { summaryVi } from '../../src/strings/summary.vi';
import { tableDetailsEn } from '../../src/strings/tableDetails.en';
import { tableDetailsVi } from '../../src/strings/tableDetails.vi';
import { problemMessage } from '../../src/strings/problemMessage';
import { languageIn } from '../../src/strings/stringsFor';
import { withLanguage } from '../../src/strings/withLanguage';
import { vi } from '../../src/strings/vi';

const SRC = join(__dirname, '../../src');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) &&
      !/strings\/(?:vi|en|(?:findings|changes|kinds|problems|write|preview|collect)\.(?:vi|en))\.ts$/.test(
        path,
      )
      ? [path]
      : [];
  });
}

/** With those that come with their tabs. */
const VI = {
  ...vi,
  ...{ forms: formsVi, collect: collectVi, directory: directoryVi, localities: localitiesVi },
  ...{ targets: targetsVi, assign: assignVi, doubts: doubtsVi, preview: previewVi },
  ...{ check: checkVi, nextSteps: nextStepsVi, summary: summaryVi, tableDetails: tableDetailsVi },
};
const EN = {
  ...en,
  ...{ forms: formsEn, collect: collectEn, directory: directoryEn, localities: localitiesEn },
  ...{ targets: targetsEn, assign: assignEn, doubts: doubtsEn, preview: previewEn },
  ...{ check: checkEn, nextSteps: nextStepsEn, summary: summaryEn, tableDetails: tableDetailsEn },
};

/** "write.kinds.recalculate", … for every word and every phrase with blanks. */
function keysOf(words: object, prefix = ''): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

test('both languages have the same keys', () => {
  expect(keysOf(EN).sort()).toEqual(keysOf(VI).sort());
});

test('no word is the same in both, but for names and figures', () => {
  const flat = (words: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null
          ? Object.entries(flat(value)).map(([inner, word]) => [`${key}.${inner}`, word])
          : [[key, value]],
      ),
    );
  const [vietnamese, english] = [flat(VI), flat(EN)];
  const same = Object.keys(vietnamese).filter(
    (key) => typeof vietnamese[key] === 'string' && vietnamese[key] === english[key],
  );
  // What stands in a Vietnamese document is an example of itself.
  const examples = [
    ...['forms.hints.number', 'forms.hints.date', 'forms.hints.signer', 'directory.dayExample'],
  ];
  expect(same).toEqual(examples);
});

/** Looked up by a value, and so never written out: rules, kinds, codes of problems. */
const BY_VALUE =
  /^(?:findings\.(?:rules|fields|sentences)|write\.(?:kinds|doneEntries)|preview\.(?:changes|entries)|problems\.sentences|app\.tabs|tableDetails\.roomUnits|summary\.text\.inUnit|check\.severities|targets\.(?:warnings|refusals|manners|turn)|assign\.inputNames|doubts\.answers|forms\.(?:signers|choices|hints)|collect\.(?:settled|doubts|unmatchedWhy|gapWhy|unread)|localities\.rules)\./;

test('every word is used', () => {
  const sources = files(SRC)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unused = keysOf(VI)
    .filter((key) => !BY_VALUE.test(key))
    .filter((key) => !new RegExp(`\\.${key.split('.').at(-1) ?? ''}\\b`).test(sources));
  expect(unused).toEqual([]);
});

describe('problems', () => {
  /** Whatever may be known of each. */
  const KNOWN: { [C in ProblemCode]: readonly ProblemDetails<C>[] } = {
    'no-table-there': [{ sheet: 'Bảng' }],
    'no-table': [{ sheets: ['A'] }],
    'cell-edit-mode': [{}],
    'sheet-protected': [{ sheet: null }, { sheet: 'Phụ lục I' }],
    'structure-protected': [{}],
    'read-only': [{}],
    'chart-selected': [{}],
    'not-calculated': [{}],
    'sheet-hidden': [{ sheet: 'Phụ lục I' }],
    'changed-under-us': [{ sheet: 'Phụ lục I' }, { sheet: 'Phụ lục I', cell: 'F121' }],
    'being-written': [{ at: '2026-11-25T05:00:00.000Z' }],
    'sheet-gone': [{ sheet: null }, { sheet: 'Phụ lục I' }],
    'too-large': [{}],
    'not-as-written': [{ sheet: 'Phụ lục I', cell: 'F121' }],
    'journal-damaged': [{}],
    'journal-newer': [{}],
    'rows-filtered': [{ sheet: 'Phụ lục I', filter: 'A4:H154' }],
    'excel-table': [{ sheet: 'Sở Nội vụ', table: 'Bảng1' }],
    'host-failed': [
      { hostCode: 'X', hostMessage: '' },
      { hostCode: 'X', hostMessage: 'It failed.\r\n at once' },
    ],
    'no-answer': [{}],
    'not-read': [{}],
    'not-begun': [{}],
    'connection-lost': [{}],
    'part-missing': [{}],
    'partly-written': [{ sheets: ['A'] }, { sheets: ['A', 'B', 'C', 'D'] }],
    'partly-reverted': [{ sheets: ['A'] }, { sheets: ['A', 'B', 'C', 'D', 'E'] }],
    'choices-not-kept': [{}],
    'nothing-to-revert': [{}],
    'undo-barred': [
      { why: 'let-go', at: '2026-11-25T05:00:00.000Z' },
      { why: 'newer', at: '2026-11-25T05:00:00.000Z' },
    ],
    cancelled: [{ sheets: [] }, { sheets: ['A'] }],
    unsupported: [{}],
  };
  const cases = Object.entries(KNOWN).flatMap(([code, known]) =>
    known.map((details) => ({ code, details }) as Problem),
  );
  test.each(cases)('$code is said in both languages: $details', (problem) => {
    for (const words of [vi, en]) {
      const said = problemMessage(problem, words);
      expect(said).toMatch(/[.!]$/);
      expect(said).not.toMatch(/undefined|null|\s{2}| \.\s|object/);
    }
  });
  test('what Excel says itself stands at the end, to be passed on; what to do comes first', () => {
    const thrown = Object.assign(new Error('This operation is not supported in this version.'), {
      code: 'ApiNotFound',
    });
    const unsupported = problemOf(thrown);
    expect([vi, en].map((words) => problemMessage(unsupported, words))).toEqual([
      'Phiên bản Excel đang dùng không làm được việc này. Cập nhật Excel, hoặc mở tệp bằng Excel trên web hay Excel mới hơn trên máy tính, rồi làm lại.',
      'This version of Excel cannot do that. Update Excel, or open the file in Excel on the web or in a newer Excel on a computer, and try again.',
    ]);
    const failed = problemOf(
      Object.assign(new Error('Internal\n error.'), { code: 'GeneralException' }),
    );
    expect([vi, en].map((words) => problemMessage(failed, words))).toEqual([
      'Excel không thực hiện được. Đọc lại tệp Excel rồi làm lại; nếu vẫn lỗi, gửi nguyên văn phần trong ngoặc cho người hỗ trợ (GeneralException: Internal error).',
      'Excel could not do that. Read again and retry; if it fails again, pass on what stands in brackets to whoever supports you (GeneralException: Internal error).',
    ]);
  });
  test('what was undone is said', () => {
    const problem = { code: 'connection-lost', details: {}, undone: { kept: ['S!A1'] } } as const;
    const said = problemMessage(problem, vi);
    expect(said).toContain(vi.problems.undone);
    expect(said).toContain('S, ô A1');
  });
});

test('the pane begins in Vietnamese, unless its address asks for English', () => {
  const host = '_host_Info=Excel$Win32$16.01$en-US$$$$0';
  expect(
    ['', '?lang=en', '?lang=fr', `?${host}`, `?go=check&lang=en&${host}`].map(languageIn),
  ).toEqual(['vi', 'en', 'vi', 'vi', 'en']);
});

test('what Excel has put into the address stays as it was beside the language', () => {
  const host = '_host_Info=Excel$Win32$16.01$en-US$$$$0';
  expect(withLanguage('', 'en')).toBe('?lang=en');
  expect(withLanguage(`?lang=vi&go=check&${host}`, 'en')).toBe(`?lang=en&go=check&${host}`);
});

test('English counts one as one, and parts what it lists', () => {
  const { rows, adjustments, parent } = doubtsEn;
  expect([rows(1), adjustments(1), parent(1)].filter((said) => !said.startsWith('1 row '))).toEqual(
    [],
  );
  expect(rows(2)).toBe('2 rows without a code: hints for scoring, or criteria?');
  expect(EN.targets.unknown(['1.1', '2.3'])).toBe('The table no longer has the criteria 1.1, 2.3.');
});
