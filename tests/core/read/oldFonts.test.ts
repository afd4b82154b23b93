import { readingOf } from '../../../src/app/check';
import { workbookOf } from '../../snapshot';
import { grid, HEADING, readingIn, written } from './printedTable';

const TCVN3 = `TT | Tiªu chÝ | §iÓm tèi ®a | KÕt qu¶ 2024
  1 | ChØ ®¹o ®iÒu hµnh | 5 | 4
  1.1 | KÕ ho¹ch c¶i c¸ch | 5 | 4`;
const VNI = `TT | Tieâu chí | Ñieåm toái ña | Keát quaû 2024
  1 | Chæ ñaïo ñieàu haønh | 5 | 4
  1.1 | Keá hoaïch caûi caùch | 5 | 4`;

describe('[R20] fonts of the time before Unicode', () => {
  test.each([TCVN3, VNI])('are said where no table is found because of them', (printed) => {
    const outcome = readingOf(workbookOf(grid('Bảng', printed)));
    expect(outcome).toMatchObject({
      problem: { code: 'no-table', details: { sheets: ['Bảng'], isOldFont: true } },
    });
  });

  test('are said at the first such cell of a table whose headings are known', () => {
    const reading = readingIn(
      grid(
        'Bảng',
        `${HEADING}
        1 | ChØ ®¹o ®iÒu hµnh | 5 | 4 | 4.5
        1.1 | KÕ ho¹ch c¶i c¸ch | 3 | 2.5 | 2.5
        1.2 | KiÓm tra viÖc thùc hiÖn | 2 | 1.5 | 2`,
      ),
    );
    const said = reading.findings.filter(
      (one) => one.rule === 'reading-assumption' && one.assumed.what === 'old-font',
    );
    expect(said.map(({ row, column }) => [row, column])).toEqual([[1, 1]]);
    expect(written(reading)).toEqual([]);
  });

  test('a few foreign words are none, and Vietnamese in Unicode is not', () => {
    const reading = readingIn(
      grid(
        'Bảng',
        `${HEADING}
        1 | Chỉ đạo, điều hành (señor) | 5 | 4 | 4.5
        1.1 | Kế hoạch cải cách hành chính của Sở | 5 | 4 | 4.5`,
      ),
    );
    expect(JSON.stringify(reading.findings)).not.toContain('old-font');
    const nothing = readingOf(workbookOf(grid('Bảng', 'Không | có | gì')));
    expect(nothing).toMatchObject({ problem: { details: { sheets: ['Bảng'] } } });
    expect(JSON.stringify(nothing)).not.toContain('isOldFont');
  });
});
