import { countVi } from './count';
import type { Barred } from '../core/log/barred';

/** Words about the log of writes. */
export const logVi = {
  title: 'Nhật ký ghi',
  none: 'Chưa có lần ghi nào trong tệp Excel này.',
  intro:
    'Những lần phần bổ trợ đã ghi vào tệp Excel này, mới nhất trước; lần nào đã hoàn tác thì không còn ở đây.',
  extent: (cells: number, sheets: number, names: readonly string[]) =>
    `${cells > 0 ? `${countVi(cells)} ô · ` : ''}${countVi(sheets)} trang tính: ${names.join(', ')}${sheets > names.length ? ', …' : ''}`,
  unfinished: 'bị ngắt giữa chừng',
  beside: (writes: string) => `Làm cùng lúc, trên một bản khác của tệp: ${writes}.`,
  merged: (writes: string) =>
    `Các lần ghi này được làm cùng lúc trên những bản khác nhau của tệp, nay đã gộp lại: ${writes}. Lần nào cũng còn trong nhật ký và hoàn tác được; ô mà nhiều lần cùng ghi chỉ giữ một giá trị, hãy xem lại.`,
  undo: 'Hoàn tác lần ghi này',
  undoOlder:
    'Chỉ trả lại những ô vẫn đúng như lần ghi này để lại; ô đã đổi sau đó được giữ nguyên và nêu tên.',
  barred: {
    'let-go': 'Không hoàn tác được: chỉ 10 lần ghi gần nhất còn bản sao lưu.',
    'more-than-cells':
      'Không hoàn tác riêng được: lần này còn thêm cột, tô màu hoặc lập trang tính. Muốn trả lại, hoàn tác lần lượt từ lần mới nhất.',
    'other-unfinished': 'Chưa hoàn tác được: một lần ghi khác đang dở dang, hoàn tác lần đó trước.',
  } satisfies Record<Barred, string>,
  noCells: 'Lần này không ghi ô nào của bảng.',
  copyOut: 'Sao chép nhật ký ra trang tính',
};

export type LogStrings = typeof logVi;
