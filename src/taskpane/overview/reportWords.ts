import { useWords } from '../session/WordsContext';

interface ReportWords {
  make: string;
  note: string;
}

const VI: ReportWords = {
  make: 'Báo cáo lãnh đạo (2 trang)',
  note: 'Tạo trang “Báo cáo”: nội dung cần chỉ đạo, số liệu và biểu đồ. Làm lại sẽ cập nhật theo bảng; nội dung đã ghi thêm được giữ lại.',
};

const EN: ReportWords = {
  make: 'Report for the leader (2 pages)',
  note: 'Makes the sheet “Báo cáo”: what needs directing, figures and charts. Made again it follows the tables; what was written on it is kept.',
};

/** Words that only this button needs. */
export function useReportWords(): ReportWords {
  return useWords().language === 'en' ? EN : VI;
}
