import type { PageWords } from './words';

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

const SWITCHES = [
  'protectSheet',
  'editCell',
  'readOnly',
  'selectChart',
  'calculateManually',
] as const;

/** What changes while everything runs. */
export type Switches = Record<(typeof SWITCHES)[number], (isOn: boolean) => void>;

export function settingsMenu(
  place: HTMLElement,
  settings: WorkbenchSettings,
  switches: Switches,
  words: PageWords,
): void {
  const choices: [keyof WorkbenchSettings, string, string[]][] = [
    ['language', 'lang', ['vi', 'en']],
    ['excelApi', 'api', ['1.9', '1.14', '1.17']],
    ['locale', 'locale', ['vi-VN', 'en-US']],
    ['delay', 'delay', ['0', '200', '1000']],
  ];
  for (const [key, parameter, options] of choices) {
    const label = document.createElement('label');
    const select = document.createElement('select');
    for (const option of options) select.add(new Option(option));
    select.value = String(settings[key]);
    select.addEventListener('change', () => {
      const address = new URL(window.location.href);
      address.searchParams.set(parameter, select.value);
      window.location.href = address.href;
    });
    label.append(words.settings[key], select);
    place.append(label);
  }
  for (const key of SWITCHES) {
    const { name, does } = words.switches[key];
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.addEventListener('change', () => {
      switches[key](box.checked);
    });
    const explanation = document.createElement('small');
    explanation.textContent = does;
    label.append(box, name, explanation);
    place.append(label);
  }
}
