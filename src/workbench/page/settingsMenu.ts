/** What the workbench imitates. Language, requirement set and locale stand in the address, and begin anew. */
export interface WorkbenchSettings {
  language: 'vi' | 'en';
  excelApi: string;
  locale: string;
  /** Milliseconds between a request and its answer. */
  delay: number;
}

export function readSettings(search: string): WorkbenchSettings {
  const asked = new URLSearchParams(search);
  return {
    language: asked.get('lang') === 'en' ? 'en' : 'vi',
    excelApi: asked.get('api') ?? '1.14',
    locale: asked.get('locale') ?? 'vi-VN',
    delay: Number(asked.get('delay') ?? 0),
  };
}

/** What changes while everything runs. */
export interface Switches {
  protectSheet: (isOn: boolean) => void;
  editCell: (isOn: boolean) => void;
  readOnly: (isOn: boolean) => void;
  selectChart: (isOn: boolean) => void;
  calculateManually: (isOn: boolean) => void;
}

export function settingsMenu(
  place: HTMLElement,
  settings: WorkbenchSettings,
  switches: Switches,
): void {
  const choices: [keyof WorkbenchSettings, string, string, string[]][] = [
    ['language', 'lang', 'Ngôn ngữ', ['vi', 'en']],
    ['excelApi', 'api', 'ExcelApi', ['1.9', '1.14', '1.17']],
    ['locale', 'locale', 'Dấu thập phân', ['vi-VN', 'en-US']],
    ['delay', 'delay', 'Độ trễ (ms)', ['0', '200', '1000']],
  ];
  for (const [key, parameter, title, options] of choices) {
    const label = document.createElement('label');
    const select = document.createElement('select');
    for (const option of options) select.add(new Option(option));
    select.value = String(settings[key]);
    select.addEventListener('change', () => {
      const address = new URL(window.location.href);
      address.searchParams.set(parameter, select.value);
      window.location.href = address.href;
    });
    label.append(title, select);
    place.append(label);
  }
  const toggles: [string, (isOn: boolean) => void][] = [
    ['Bảo vệ trang', switches.protectSheet],
    ['Đang sửa ô', switches.editCell],
    ['Chỉ đọc', switches.readOnly],
    ['Đang chọn biểu đồ', switches.selectChart],
    ['Tính thủ công', switches.calculateManually],
  ];
  for (const [title, change] of toggles) {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      change(box.checked);
    });
    label.append(box, title);
    place.append(label);
  }
}
