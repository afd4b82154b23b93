/** When a plan of 2025 that does not say its day was issued: by the days on which departments and districts changed. */
export type Signed = 'before-march' | 'before-july' | 'since-july';
