/**
 * A batch of requests to Excel. Made by hand and not by Excel.run, because Excel.run keeps a
 * reference to every range, which costs an action for each and one more round trip to let go of them.
 * The price: a range may be used only up to the next sync; every request here makes its own.
 */
export function newContext(): Excel.RequestContext {
  return new Excel.RequestContext();
}

/** @param version of the requirement set ExcelApi, such as "1.13" */
export function isExcelApiSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * Excel on the web refuses requests and responses beyond 5 MB. Well below it, because Office.js puts a request
 * together and takes an answer apart in one piece of work, during which the pane is deaf: some 20 ms a megabyte.
 */
export const BATCH_BYTES = 1_250_000;
