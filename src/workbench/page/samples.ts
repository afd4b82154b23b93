/** What can be opened to try the add-in on, by what it shows. */
const SAMPLES = {
  plan: 'seeds/phu-luc-205-kh-ubnd-2022.xlsx',
  newNames: 'seeds/phu-luc-ten-nam-2025.xlsx',
  otherLayout: 'seeds/layouts/scores-self-and-appraised.xlsx',
  returned: 'seeds/phieu-gui-ve-so-noi-vu.xlsx',
} as const;

export type Sample = keyof typeof SAMPLES;

export const SAMPLE_NAMES = Object.keys(SAMPLES) as Sample[];

/** Where they lie beside the page, and in the project. */
export const SAMPLE_FILES: readonly string[] = Object.values(SAMPLES);

export const sampleFile = (sample: Sample): string => SAMPLES[sample];
