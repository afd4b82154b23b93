export type PaneLanguage = 'vi' | 'en';

/** The language that Office is shown in: Vietnamese unless it is clearly another one. */
export function displayLanguage(): PaneLanguage {
  const tag = Office.context.displayLanguage ?? 'vi-VN';
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}

/** Whether Office's own theme is dark; false where Office does not say. */
export function isOfficeThemeDark(): boolean {
  return Office.context.officeTheme?.isDarkTheme ?? false;
}

/** Resolves when Office has started. @returns whether the page runs inside Excel */
export async function whenOfficeIsReady(): Promise<boolean> {
  const info = await Office.onReady();
  return info.host === Office.HostType.Excel;
}
