import { appliedMessage } from '../../../../src/strings/appliedMessage';
import { vi } from '../../../../src/strings/vi';
import type { HostSettings } from '../../../../src/workbench/host/hostSettings';
import { assignPlanOf } from '../../agencyBench';
import { openSeed, type Bench } from '../../../workbench/bench';

const AGENCIES = ['Sở Nội vụ', 'Sở Tư pháp'];

let bench: Bench | undefined;
afterEach(() => bench?.close());

async function assign(settings: Partial<HostSettings>) {
  bench = await openSeed(settings);
  const plan = await assignPlanOf(bench, AGENCIES);
  const applied = await bench.port.apply(plan);
  if (!applied.ok) throw new Error(applied.problem.code);
  return { bench, plan, applied: applied.value };
}

test('the sheet that the user looks at stays in front, where freezing panes brings another there', async () => {
  const { bench: open } = await assign({ freezingActivates: true });
  expect(open.engine.activeSheet.name).toBe('Phụ lục I');
  const frozen = open.engine.sheets.filter(({ name }) => AGENCIES.includes(name));
  expect(frozen.map(({ layout }) => layout.frozen.rows > 0)).toEqual([true, true]);
});

test('pages that Excel does not fit to a width are told; nothing is said where it does', async () => {
  const { plan, applied } = await assign({ ignoresFitToPages: true });
  expect(applied.unfitted).toEqual(plan.sheets.map(({ model }) => model.name));
  const said = appliedMessage(plan, applied, vi);
  expect(said).toMatch(
    /^Đã thêm 3 trang tính \(“Tổng hợp giao việc”, “Sở Nội vụ”, “Sở Tư pháp”\)\. Excel chưa nhận “vừa một trang ngang” ở 3 trang tính/,
  );
  expect(said).toContain('Sở Nội vụ');
  bench?.close();
  const other = await assign({});
  expect(other.applied.unfitted).toBeUndefined();
  expect(appliedMessage(other.plan, other.applied, vi)).not.toContain('trang ngang');
});
