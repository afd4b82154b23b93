import { SWITCHES, type Switches, type WorkbenchSettings } from './settings';
import type { PageWords } from './words';

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
    ['grid', 'grid', ['drawn', 'none']],
    ['platform', 'platform', ['web', 'mac']],
  ];
  for (const [key, parameter, options] of choices) {
    const label = document.createElement('label');
    const select = document.createElement('select');
    for (const option of options) select.add(new Option(words.options[option] ?? option, option));
    select.value = String(settings[key]);
    select.addEventListener('change', () => {
      const address = new URL(window.location.href);
      address.searchParams.set(parameter, select.value);
      window.location.href = address.href;
    });
    const { name, does } = words.settings[key];
    label.append(name, explained(does), select);
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
    label.append(box, name, explained(does));
    place.append(label);
  }
}

function explained(does: string): HTMLElement {
  const explanation = document.createElement('small');
  explanation.textContent = does;
  return explanation;
}
