import { type PaneChoices, NO_CHOICES } from '../../src/app/session/paneChoices';
import { printChoices } from '../../src/app/session/choicesText';
import { aboutCriterion } from '../../src/core/collect/about';
import { takenPartly } from '../../src/core/localities/takenPartly';
import { BATCH_BYTES } from '../../src/excel/requests/host';
import { rowSays } from '../../src/core/collect/placements';
import { returnedTexts } from '../../src/core/collect/returnedTexts';
import { plainScore } from '../../src/core/table/plainScore';
import { jsonBytes } from '../../src/excel/requests/bytes';
import { decimal, scored, table } from '../core/targets/tables';

const NAME =
  'Tỷ lệ hồ sơ thủ tục hành chính thuộc thẩm quyền giải quyết của Ủy ban nhân dân cấp xã được giải quyết đúng hạn, số hóa thành phần hồ sơ và trả kết quả trên môi trường điện tử';
const many = <T>(count: number, of: (nth: number) => T): T[] =>
  Array.from({ length: count }, (_, nth) => of(nth));

/** A criterion with a long name, four levels down. */
function deepCriterion() {
  const appendix = table('par', [
    ['1', 2, 1, 2],
    ['1.1', 2, 1, 2],
    ['1.1.1', 2, 1, 2],
    ['1.1.1.1', 2, 1, 2],
  ]);
  for (const one of appendix.criteria) one.name = NAME;
  const criterion = appendix.byId.get('1.1.1.1');
  if (!criterion) throw new Error('no criterion');
  return { table: scored(appendix), criterion };
}

test('[W15] what is kept of a large province fits one request', () => {
  const placed = deepCriterion();
  const about = aboutCriterion(placed);
  // As long for a criterion of any name and depth.
  expect(about.length).toBeLessThan(24);
  const file = 'Phieu_UBNDPhuongTanLap_2026.xlsx';
  const said = `UBND phường Tân Lập|${file}|0,95|1234/1300`;
  const row = {
    ...{ key: '', label: NAME, years: null, score: plainScore(decimal(0.95)) },
    texts: returnedTexts(() => NAME.repeat(20)),
  };
  const localities = many(130, (nth) => `UBND phường số ${nth}`);
  const choices: PaneChoices = {
    ...NO_CHOICES,
    decisions: new Map(
      many(600, (nth) => [`par:${nth}`, { is: 'ignored', of: [about, said, said].join('\n') }]),
    ),
    placements: new Map(
      many(600, (nth) => [
        `row:UBND phường Tân Lập|${file}|${nth}`,
        { ref: `par:${nth}`, value: decimal(0.95), of: rowSays(row, placed) },
      ]),
    ),
    localities: {
      rules: new Map(),
      // All but two answered nothing, to each of 60 criteria.
      partly: new Map(many(60, (nth) => [`par:${nth}`, takenPartly(placed, localities.slice(2))])),
    },
  };
  const text = printChoices({ choices, targets: new Map(), wishes: new Map() });

  // The text goes into one request, of a size that Excel takes at once.
  expect(2 * jsonBytes(text)).toBeLessThan(BATCH_BYTES);
});
