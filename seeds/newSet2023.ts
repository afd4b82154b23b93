/** A criterion of last year's table, by the code that it should print. */
interface Row {
  code: string;
  name: string;
  max: number;
}

interface Node extends Row {
  parts: Node[];
}

/** What the plan of 2022 prints wrong, as the ministry's own decision has it. */
const CODES: Readonly<Record<string, string>> = { '22': '2.2', '3.3\n1': '3.3.1' };
export const MISPRINTED_MAXIMA: Readonly<Record<string, number>> = { '6.4.1': 1, '7.1.9': 1 };

/** Ten that are called otherwise: a field, a group, and one that takes the code of one that goes (7.2.2 → 7.2.1). */
export const RENAMED: Readonly<Record<string, string>> = {
  '5': 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ',
  '1.2': 'Thực hiện chế độ báo cáo CCHC định kỳ',
  '1.5': 'Sáng kiến hoặc giải pháp mới trong CCHC',
  '2.4.4':
    'Tính kịp thời trong phát hiện, xử lý các bất cập, vướng mắc khi tổ chức thực hiện VBQPPL tại tỉnh',
  '3.2.4': 'Tỷ lệ CQCM cấp tỉnh và ĐVHC cấp huyện, cấp xã công khai TTHC đầy đủ, đúng quy định',
  '3.4.2':
    'Tỷ lệ hồ sơ TTHC do UBND các huyện, thị xã, thành phố tiếp nhận trong năm được giải quyết đúng hạn',
  '6.1.1': 'Tỷ lệ giải ngân kế hoạch đầu tư vốn ngân sách nhà nước',
  '7.1.1': 'Cập nhật Kiến trúc Chính quyền điện tử của tỉnh',
  '7.2.2': 'Tỷ lệ hồ sơ TTHC được giải quyết trực tuyến toàn trình và một phần',
  '7.3': 'Tiếp nhận hồ sơ, trả kết quả giải quyết TTHC qua dịch vụ BCCI',
};

/** Five that are parts of another, by whose part they become, the last. */
export const MOVED: Readonly<Record<string, string>> = {
  '1.6': '8',
  '3.5.2': '3.2',
  '5.4': '4.1',
  '5.5.2': '1.3',
  '6.1.3': '6.2',
};

export const DROPPED: readonly string[] = ['1.4', '4.3.2', '7.2.1'];

/** Three new ones; the first takes the place, and the code, of one that goes. */
export const ADDED: readonly { under: string; at: number; name: string; max: number }[] = [
  { under: '1', at: 3, name: 'Kết nối, chia sẻ dữ liệu phục vụ chỉ đạo, điều hành', max: 1 },
  { under: '4.1', at: 3, name: 'Cơ cấu lại đội ngũ sau khi sáp nhập phòng, ban', max: 0.25 },
  { under: '7.2', at: 1, name: 'Tỷ lệ thanh toán phí, lệ phí bằng hình thức điện tử', max: 0.5 },
];

/** Two other maxima: one more than it was, one less than what was reached. */
export const MAXIMA: Readonly<Record<string, number>> = { '3.2.1': 0.5, '3.2.3': 0.5 };

/** A criterion of the new set, and last year's that it is; null: it is new. */
export interface NewRow extends Row {
  was: string | null;
}

/** @param rows code, name and maximum of last year's table, as printed */
export function newSetOf(rows: readonly (readonly [string, string, number])[]): NewRow[] {
  const top: Node[] = [];
  const byCode = new Map<string, Node>();
  for (const [printed, name, max] of rows) {
    const code = CODES[printed] ?? printed;
    const node: Node = { code, name, max: MISPRINTED_MAXIMA[code] ?? max, parts: [] };
    byCode.set(code, node);
    partsOf(byCode, top, code).push(node);
  }
  for (const code of [...DROPPED, ...Object.keys(MOVED)]) {
    const parts = partsOf(byCode, top, code);
    const [node] = parts.splice(
      parts.findIndex((one) => one.code === code),
      1,
    );
    const to = MOVED[code];
    if (node && to !== undefined) byCode.get(to)?.parts.push(node);
  }
  const added = new Set<Node>();
  for (const { under, at, name, max } of ADDED) {
    const node = { code: '', name, max, parts: [] };
    added.add(node);
    byCode.get(under)?.parts.splice(at, 0, node);
  }
  return numbered(top, '', added);
}

function partsOf(byCode: ReadonlyMap<string, Node>, top: Node[], code: string): Node[] {
  const at = code.lastIndexOf('.');
  return at < 0 ? top : (byCode.get(code.slice(0, at))?.parts ?? []);
}

function numbered(nodes: readonly Node[], above: string, added: ReadonlySet<Node>): NewRow[] {
  return nodes.flatMap((node, nth) => {
    const code = above === '' ? String(nth + 1) : `${above}.${nth + 1}`;
    const was = added.has(node) ? null : node.code;
    const name = RENAMED[node.code] ?? node.name;
    const parts = numbered(node.parts, code, added);
    const row: NewRow = { code, name, max: maxOf(node), was: was === '' ? null : was };
    return [row, ...parts];
  });
}

function maxOf({ code, max, parts }: Node): number {
  if (parts.length === 0) return MAXIMA[code] ?? max;
  const sum = parts.reduce((all, part) => all + maxOf(part), 0);
  return Math.round(sum * 10_000) / 10_000;
}
