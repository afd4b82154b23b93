declare module '@univerjs/preset-sheets-core/locales/vi-VN';
declare module '*.css';
