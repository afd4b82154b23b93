import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USAGE } from '../../src/workbench/headless/arguments';
import { headless } from '../../src/workbench/headless/command';
import { PLAN_PATH } from '../seedPlan';

const folder = mkdtempSync(join(tmpdir(), 'answers-'));
const at = (name: string) => join(folder, name);

describe('answers', () => {
  interface Report {
    version: number;
    appendices: { doubts: { id: string; answers: string[] }[] }[];
    answersNotAsked: unknown[];
  }
  /** Runs with a file of answers. @returns the report, too */
  const answering = async (text: string, ...args: string[]) => {
    writeFileSync(at('answers.json'), text);
    const files = ['--answers', at('answers.json'), '--report', at('answered.json')];
    const [out, err]: [string[], string[]] = [[], []];
    const status = await headless([PLAN_PATH, '--steps', 'check', ...files, ...args], {
      say: (line) => out.push(line),
      warn: (line) => err.push(line),
    });
    return {
      status,
      out,
      err,
      report: JSON.parse(readFileSync(at('answered.json'), 'utf8')) as Report,
    };
  };
  const askedIn = ({ appendices }: Report) => appendices.flatMap(({ doubts }) => doubts);

  test('may begin with the mark that Windows’ own editor puts there', async () => {
    expect(await answering('\uFEFF[]')).toMatchObject({
      status: 0,
      err: [],
      report: { version: 1 },
    });
  });

  test('are taken in either language; what was never asked is said; an answer that there is not ends it', async () => {
    const { report } = await answering('[]', '--lang', 'en');
    const [first, second] = askedIn(report);
    if (!first || !second) throw new Error('the plan asks twice');
    const given = [
      { doubt: first.id, answer: first.answers[0] },
      { doubt: 'rollup:Phụ lục IX!A1', answer: 'Cộng điểm' },
    ];
    const used = await answering(JSON.stringify(given));
    expect(used.status).toBe(0);
    expect(used.err).toEqual([expect.stringMatching(/không dùng đến.*: rollup:Phụ lục IX!A1\.$/)]);
    expect(askedIn(used.report).map(({ id }) => id)).toEqual([second.id]);
    expect(used.report.answersNotAsked).toEqual([given[1]]);
    const wrong = await answering(JSON.stringify([{ doubt: second.id, answer: 'Không rõ' }]));
    const line =
      /^Câu hỏi maximum:.* không có câu trả lời “Không rõ”; chọn một trong: “.+Không ghi gì/;
    expect(wrong).toMatchObject({ status: 2, out: [], err: [expect.stringMatching(line)] });
  });
});

test('the document of the command names every option and every field of the report', () => {
  const text = readFileSync(join(__dirname, '../../src/workbench/headless/README.md'), 'utf8');
  const options = USAGE.match(/--[a-z-]+/g) ?? [];
  expect(options.length).toBeGreaterThan(10);
  const report = JSON.parse(readFileSync(at('answered.json'), 'utf8')) as object;
  const names = [...options, ...Object.keys(report).map((field) => `"${field}"`), '"words"'];
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});
