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

export const SWITCHES = [
  'protectSheet',
  'editCell',
  'readOnly',
  'selectChart',
  'calculateManually',
] as const;

/** What changes while everything runs. */
export type Switches = Record<(typeof SWITCHES)[number], (isOn: boolean) => void>;
