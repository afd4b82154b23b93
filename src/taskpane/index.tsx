import { createRoot } from 'react-dom/client';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { createExcelFiles } from '../excel/files';
import { languageOf } from '../strings/stringsFor';
import { App } from './App';

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  const language = languageOf(Office.context.displayLanguage);
  document.documentElement.lang = language;
  createRoot(root).render(
    <App
      port={createExcelWorkbook()}
      files={createExcelFiles()}
      workbook={Office.context.document.url}
      language={language}
      isDark={isDark()}
    />,
  );
});

/** Whether Office shows its dark theme; Excel on the web does not say, and the browser does. */
function isDark(): boolean {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?(..)(..)(..)/.exec(background ?? '');
  if (!match) return window.matchMedia('(prefers-color-scheme: dark)').matches;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
