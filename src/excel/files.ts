import { success } from '../core/base/outcome';
import type { FilePort } from '../app/workbookPort';
import { asOutcome } from './requests/errors';

/** Bytes whose letters are put together at a time: a function takes only so many arguments. */
const CHUNK = 0x8000;

/**
 * How files leave the pane, by asking the platform: a download works on Windows and in a browser, and does nothing on a
 * Mac (office-js #2700, #3385); a new workbook opens everywhere but on phones and tablets (#1562).
 */
export function createExcelFiles(): FilePort {
  return {
    way: wayOf(Office.context.platform),
    open: (bytes) =>
      asOutcome(async () => {
        await Excel.createWorkbook(base64(bytes));
        return success(undefined);
      }),
    copy: () => asOutcome(async () => success(await openWorkbookFile())),
  };
}

/** Excel gives its file in slices of at most 4 MB, and lends it: two at a time, until each is given back. */
async function openWorkbookFile(): Promise<Uint8Array> {
  const file = await answerOf<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, done);
  });
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let nth = 0; nth < file.sliceCount; nth += 1) {
      const { data } = await answerOf<Office.Slice>((done) => {
        file.getSliceAsync(nth, done);
      });
      const slice = Uint8Array.from(data as ArrayLike<number>);
      bytes.set(slice, at);
      at += slice.length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** @throws what Office says of a failure, with its code */
function answerOf<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: String(error.code) }));
    });
  });
}

function wayOf(platform: Office.PlatformType): FilePort['way'] {
  const { PC, OfficeOnline, Mac, Universal } = Office.PlatformType;
  if (platform === PC || platform === OfficeOnline) return 'download';
  const canOpen = Office.context.requirements.isSetSupported('ExcelApi', '1.8');
  return canOpen && (platform === Mac || platform === Universal) ? 'open' : 'none';
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(letters);
}
