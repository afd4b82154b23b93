import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../src/workbench/engine/exceltsEngine';
import { convertToCsv } from '../libreOffice';
import { runNode, type Run } from '../runProgram';
import { PLAN_PATH } from '../seedPlan';

function headless(...args: string[]): Run {
  return runNode(['--import', 'tsx', 'src/workbench/headless/main.ts', ...args]);
}

interface Figures {
  max: number | null;
  base: number;
  target: number;
  delta: number;
}
interface Report {
  appendices: {
    kind: string;
    address: string;
    criteria: { id: string; leaf: boolean; belowTarget: boolean; computed: Figures }[];
    total: { computed: Figures };
  }[];
  findings: {
    rule: string;
    severity: string;
    sheet: string;
    cell: string;
    id: string | null;
    expected: string | null;
  }[];
  highlighted: { ids: string[] }[];
  assignments: { agency: string; sheet: string | null }[];
  changes: { sheet: string; cell: string; why: string }[];
  sheets: { added: string[]; updated: string[] };
  traffic: Record<string, { syncs: number; requestBytes: number; responseBytes: number }>;
}

/** The places of all plain values, those of a list being one, with what kind they are. */
function shapeOf(value: unknown, at: string): string[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => shapeOf(item, `${at}[]`));
  if (typeof value !== 'object') return [`${at}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, part]) => shapeOf(part, at ? `${at}.${key}` : key));
}

const folder = mkdtempSync(join(tmpdir(), 'headless-'));
const at = (name: string) => join(folder, name);
const reportOf = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Report;

describe('the published plan', () => {
  let first: Run;
  let report: Report;
  beforeAll(() => {
    const files = ['--out', at('out.xlsx'), '--report', at('report.json')];
    const options = ['--write', 'formulas', '--changes', 'all', ...files];
    first = headless(PLAN_PATH, ...options);
    report = reportOf('report.json');
  });

  test('ends well, with a summary for people', () => {
    expect(first.status).toBe(0);
    expect(first.out).toContain('91,14');
    expect(first.err).toBe('');
  });

  test('both tables, their criteria and totals', () => {
    const [par, sipas] = report.appendices;
    expect([par?.criteria.length, sipas?.criteria.length]).toEqual([148, 29]);
    expect(par?.total.computed).toEqual({ max: 100, base: 91.14, target: 93.1572, delta: 2.0172 });
    expect(sipas?.total.computed.base).toBe(94.0667);
    const groups = ['I', 'II', 'III', 'IV', 'V'].map(
      (id) => sipas?.criteria.find((one) => one.id === id)?.computed.base,
    );
    expect(groups).toEqual([94.6425, 94.776, 94.75, 94.9, 91.265]);
    expect(par?.criteria.filter(({ leaf, belowTarget }) => leaf && belowTarget)).toHaveLength(32);
    expect(report.highlighted[0]?.ids).toHaveLength(32);
  });

  test('every finding that the contract names, and no other error', () => {
    const found = (rule: string) =>
      report.findings.filter((one) => one.rule === rule).map(({ id, cell }) => id ?? cell);
    expect(found('code-typo')).toEqual(['2.2', '3.3.1']);
    expect(found('code-in-name')).toEqual(['2.4.1', '2.4.2', '2.4.3', '2.4.4']);
    expect(found('max-mismatch')).toEqual(['6.4.1', '7.1.9']);
    expect(found('rollup-mismatch')).toEqual([]);
    expect(found('rollup-rounded')).toEqual(['3', '7', 'E154', 'C5', 'I', 'II', 'V']);
    expect(found('delta-mismatch')).toEqual(['7.1.3']);
    expect(found('delta-rounded')).toEqual(['3', '7', 'F154']);
    expect(found('delta-missing')).toEqual(['2.2.2', '8']);
    expect(found('bound-not-met')).toEqual(['I', 'II', 'III']);
    expect(found('link-mismatch')).toEqual([]);
    expect(found('no-improvement')).toEqual(['3.4.2', '5.5.2', '5.7.2']);
    expect(found('agency-missing')).toEqual(['7.5']);
    expect(found('agency-typo')).toEqual(['1.3.1', '6.2.1']);
    expect(found('number-as-text').length).toBeGreaterThan(0);
    expect(found('mixed-decimals').length).toBeGreaterThan(0);
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule).sort()).toEqual([
      'code-typo',
      'code-typo',
      'delta-mismatch',
      'max-mismatch',
      'max-mismatch',
    ]);
  });

  test('every field that the contract names for what was done, of the kind that it says', () => {
    const figures = ['max', 'base', 'target', 'delta'];
    const scores = (at: string) => [
      ...figures.map((field) => `${at}.printed.${field}: string`),
      ...figures.map((field) => `${at}.read.${field}: number`),
      `${at}.read.targetRelation: string`,
      ...figures.map((field) => `${at}.computed.${field}: number`),
    ];
    const fields = (at: string, kind: string, names: string) =>
      names.split(' ').map((name) => `${at}.${name}: ${kind}`);
    const [table, criterion] = ['appendices[]', 'appendices[].criteria[]'];
    const named = [
      'version: number',
      'input: string',
      ...fields(table, 'string', 'kind sheet address rollup'),
      ...fields(table, 'number', 'baseYear targetYear'),
      ...fields(`${table}.columns`, 'string', 'code name max base target delta leads'),
      ...fields(`${table}.doubts[]`, 'string', 'id cell question answers[]'),
      ...fields(criterion, 'string', 'id code name leads[]'),
      ...fields(criterion, 'number', 'row level'),
      ...fields(criterion, 'boolean', 'leaf belowTarget'),
      ...scores(criterion),
      ...fields(`${criterion}.read`, 'number', 'baseRank'),
      ...fields(criterion, 'number', 'suggested.max'),
      `${table}.total.row: number`,
      ...scores(`${table}.total`),
      ...fields('findings[]', 'string', 'rule severity sheet cell id printed expected message'),
      ...fields('highlighted[]', 'string', 'sheet ids[] cells[]'),
      ...fields('assignments[]', 'string', 'agency sheet lead[] shared[] support[]'),
      ...fields('assignments[].points', 'number', 'max base target'),
      'tasks[].sheet: string',
      ...fields('tasks[]', 'string', 'leads[] supports[]'),
      'tasks[].row: number',
      ...fields('changes[]', 'string', 'sheet cell before after why shows'),
      'changes[].form: boolean',
      'changes[].value: number',
      ...['read', 'recalculate', 'highlight', 'assign'].flatMap((step) =>
        fields(`traffic.${step}`, 'number', 'syncs requestBytes responseBytes'),
      ),
    ];
    const found = new Set(shapeOf(report, ''));
    expect(named.filter((field) => !found.has(field))).toEqual([]);
  });

  test('few round trips', () => {
    const { read, recalculate, highlight, assign } = report.traffic;
    expect(read?.syncs).toBeLessThanOrEqual(2);
    expect(recalculate?.syncs).toBeLessThanOrEqual(2);
    expect(highlight?.syncs).toBeLessThanOrEqual(2);
    expect(assign?.syncs).toBeLessThanOrEqual(4);
  });

  test('LibreOffice calculates the same, and finds no error in any sheet', () => {
    const { total } = report.appendices[0] ?? { total: undefined };
    convertToCsv(at('out.xlsx'), folder);
    const csv = (sheet: string) => readFileSync(at(`out-${sheet}.csv`), 'utf8');
    const sumRow =
      csv('Phụ lục I')
        .split('\n')
        .find((line) => line.includes('TỔNG ĐIỂM')) ?? '';
    const figures = sumRow
      .split(';')
      .slice(2, 6)
      .map((cell) => Number(cell.replace(/"/g, '')));
    const { max = 0, base = 0, target = 0, delta = 0 } = total?.computed ?? {};
    [max, base, target, delta].forEach((value, index) => {
      expect(figures[index]).toBeCloseTo(value ?? 0, 9);
    });
    const names = [
      'Phụ lục I',
      'Phụ lục II',
      ...report.assignments.flatMap(({ sheet }) => sheet ?? []),
    ];
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      expect(csv(name)).not.toMatch(/#REF!|#NAME\?|#VALUE!|#DIV\/0!|#N\/A|Err:\d/);
    }
  });

  test('a second run changes nothing', () => {
    const again = headless(
      at('out.xlsx'),
      '--changes',
      'all',
      '--write',
      'formulas',
      '--out',
      at('out2.xlsx'),
      '--report',
      at('report2.json'),
    );
    expect(again.status).toBe(0);
    const second = reportOf('report2.json');
    expect(second.changes).toEqual([]);
    expect(second.sheets).toEqual({ added: [], updated: [] });
    expect(second.appendices[0]?.total.computed).toEqual(report.appendices[0]?.total.computed);
  });
});

test('a stray cell in the last row and column is said, and the plan read as it is', async () => {
  const engine = createEngine();
  await engine.load(readFileSync(PLAN_PATH));
  engine.sheets[0]?.cells.setValue(1_048_575, 16_383, 1);
  writeFileSync(at('stray.xlsx'), await engine.save());
  const run = headless(at('stray.xlsx'), '--steps', 'check', '--report', at('stray.json'));
  expect([run.status, run.err]).toEqual([0, '']);
  const { appendices, findings } = reportOf('stray.json');
  expect(appendices.map(({ criteria }) => criteria.length)).toEqual([148, 29]);
  expect(findings.map(({ rule, cell }) => [rule, cell])).toContainEqual([
    'reading-assumption',
    'XFD1048576',
  ]);
});
