/** What the workbench imitates. Settings stand in the address, and begin anew; switches do not. */
export interface WorkbenchSettings {
  language: 'vi' | 'en';
  excelApi: string;
  locale: string;
  /** Milliseconds between a request and its answer. */
  delay: number;
  /** Whoever only looks at the pane need not wait until the workbook is drawn. */
  grid: 'drawn' | 'none';
  /** Where the pane believes to run: on a Mac it cannot save files, and has Excel open them. */
  platform: 'web' | 'mac';
}

export function readSettings(search: string): WorkbenchSettings {
  const asked = new URLSearchParams(search);
  return {
    language: asked.get('lang') === 'en' ? 'en' : 'vi',
    excelApi: asked.get('api') ?? '1.14',
    locale: asked.get('locale') ?? 'vi-VN',
    delay: Number(asked.get('delay') ?? 0),
    grid: asked.get('grid') === 'none' ? 'none' : 'drawn',
    platform: asked.get('platform') === 'mac' ? 'mac' : 'web',
  };
}

export const SWITCHES = [
  'protectSheet',
  'editCell',
  'readOnly',
  'selectChart',
  'calculateManually',
] as const;

/** What changes while everything runs. */
export type Switches = Record<(typeof SWITCHES)[number], (isOn: boolean) => void>;
