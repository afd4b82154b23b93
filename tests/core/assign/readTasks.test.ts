import { readTasks } from '../../../src/core/assign/readTasks';
import { sheetMark } from '../../../src/core/ownSheets/sheetModel';
import { finish } from '../../../src/core/base/task';
import { planReading } from './planReading';
import { agencyReader, sheet, workbook } from './tables';

const TASKS = ['Mục', 'Lĩnh vực', 'Nội dung triển khai', 'Đơn vị chủ trì', 'Đơn vị phối hợp'];
const DUTIES = ['STT', 'Cơ quan, đơn vị', 'Nhiệm vụ', 'Thời hạn'];

function tasksOf(...sheets: Parameters<typeof workbook>) {
  const snapshot = workbook(...sheets);
  return finish(readTasks(snapshot, [], agencyReader(snapshot)));
}

describe('the plan’s tasks', () => {
  it('[G1] reads the 13 areas of Section II', () => {
    const { tasks } = planReading();
    expect(tasks.map(({ code }) => code).join(' ')).toBe(
      '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 2.1 2.2 2.3 2.4 2.5',
    );
    expect(tasks[0]).toMatchObject({
      sheet: 'Nhiệm vụ',
      area: 'Công tác chỉ đạo điều hành',
      leads: ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    });
    expect(tasks[0]?.supports).toContain('UBND cấp xã');
  });

  it('[G1] reads the duties of Section III under their merged agency', () => {
    const { duties } = planReading();
    expect(duties.map(({ code }) => code).join('')).toBe('11111122222233455');
    expect(duties[13]).toMatchObject({
      agencies: ['Trung tâm Phục vụ hành chính công tỉnh'],
      due: 'Trước ngày 16 hàng tháng',
    });
    expect(duties[6]?.agencies).toEqual([
      'Các sở, ban, ngành',
      'UBND cấp huyện',
      'Các cơ quan Trung ương đóng trên địa bàn tỉnh',
      'Các đơn vị sự nghiệp thuộc tỉnh',
    ]);
  });

  it('[G1] carries an agency down to duties that repeat neither it nor its number', () => {
    const { duties } = tasksOf(
      sheet('X', [
        DUTIES,
        [1, 'Sở Nội vụ', 'Báo cáo', 'Hàng tháng'],
        ['', '', 'Kiểm tra', ''],
        [2, '', 'Của ai?', ''],
      ]),
    );
    expect(duties.map(({ text, agencies }) => [text, agencies])).toEqual([
      ['Báo cáo', ['Sở Nội vụ']],
      ['Kiểm tra', ['Sở Nội vụ']],
    ]);
  });

  it('[G1] finds them by the words of their headers, anywhere but on its own sheets', () => {
    const rows = [
      ['', ...TASKS],
      ['', '1.1', 'Lĩnh vực A', 'Làm', '- Sở Nội vụ\n- Sở Y tế', ''],
    ];
    const own = sheet('Của mình', [[sheetMark('index')], ...rows]);
    const { tasks } = tasksOf(own, sheet('Của người dùng', [[''], ['Tiêu đề'], ...rows]));
    expect(tasks).toEqual([
      {
        sheet: 'Của người dùng',
        row: 3,
        code: '1.1',
        area: 'Lĩnh vực A',
        text: 'Làm',
        leads: ['Sở Nội vụ', 'Sở Y tế'],
        supports: [],
      },
    ]);
  });

  it('[G1] takes no scoring table for a list of tasks', () => {
    const header = ['TT', 'Nội dung', 'Điểm tối đa', 'Cơ quan chủ trì', 'Thời hạn'];
    expect(tasksOf(sheet('X', [header, [1, 'A', 2, 'Sở Nội vụ', '']])).tasks).toEqual([]);
  });
});
