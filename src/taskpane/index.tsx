import '../core/base/olderEngines';
import type { Theme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { wishIn } from '../app/wish';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { createExcelFiles } from '../excel/files';
import { languageIn, stringsFor } from '../strings/stringsFor';
import { App } from './App';
import { lightTheme } from './lightTheme';

// On its way while Excel gets ready; where it does not come, whoever needs it says so.
import('../app/check').catch(() => undefined);

const place = document.getElementById('root');
if (!place) throw new Error('taskpane.html has no #root');

// The script before this one may not have come: nothing else would say so.
if (typeof Office === 'undefined') void say('noOffice');
else {
  void Office.onReady(async ({ host }) => {
    if (host !== Office.HostType.Excel) return say('notInExcel');
    const [said, theme] = await Promise.all([
      stringsFor(languageIn(window.location.search)),
      themeNow(),
    ]);
    createRoot(place).render(
      <App
        port={createExcelWorkbook()}
        files={createExcelFiles()}
        wish={wishIn(window.location.search)}
        said={said}
        theme={theme}
      />,
    );
  });
}

/** Says why there is no pane, with the way to the guide: no workbook says in which language. */
async function say(why: 'noOffice' | 'notInExcel'): Promise<void> {
  const { language, strings } = await stringsFor(languageIn(window.location.search));
  const { app, help } = strings;
  const text = document.createElement('p');
  text.textContent = app[why];
  const guide = document.createElement('a');
  guide.href = 'help.html';
  guide.textContent = help.guide;
  document.documentElement.lang = language;
  const opening = document.createElement('div');
  opening.className = 'opening';
  opening.append(text, guide);
  place?.replaceChildren(opening);
}

/** The dark theme is a part of its own; where that does not come, light is better than none. */
async function themeNow(): Promise<Theme> {
  if (!isDark()) return lightTheme;
  return import('./darkTheme').then(
    ({ darkTheme }) => darkTheme,
    () => lightTheme,
  );
}

/** Whether Office shows its dark theme; Excel on the web does not say, and the browser does. */
function isDark(): boolean {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?(..)(..)(..)/.exec(background ?? '');
  if (!match) return window.matchMedia('(prefers-color-scheme: dark)').matches;
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
