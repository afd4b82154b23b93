import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { CellValue } from '../../../src/core/base/grid';
import { openPage, WRITE, type Workbench } from '../../e2e/workbench';
import { fileOf } from '../../workbench/bench';
import { longestTask } from './longTasks';

/** What follows of itself: lists that are drawn a few lines at a time, another reading after a write. */
const SETTLE_MS = 1000;

/** How long something that was done kept the pane busy at a time. */
export interface Busy {
  what: string;
  milliseconds: number;
}

/** The workbench with a large workbook, and how long each thing that was done kept the pane busy. */
export class LargeWorkbook {
  longest: Busy = { what: '', milliseconds: 0 };

  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
  ) {}

  static async open(
    workbench: Workbench,
    sheets: Record<string, CellValue[][]>,
  ): Promise<LargeWorkbook> {
    const { page, pane } = await openPage(workbench);
    const buffer = Buffer.from(await fileOf(sheets));
    const [sheet = ''] = Object.keys(sheets);
    const large = new LargeWorkbook(page, pane);
    await large.watch('reading', async () => {
      await page.locator('#file').setInputFiles({ name: 'large.xlsx', mimeType: '', buffer });
      await pane.getByText(sheet, { exact: true }).first().waitFor();
      await pane.getByRole('progressbar').waitFor({ state: 'detached' });
    });
    return large;
  }

  async watch(what: string, work: () => Promise<void>): Promise<void> {
    const milliseconds = await longestTask(this.page, async () => {
      await work();
      await this.page.waitForTimeout(SETTLE_MS);
    });
    // A trace that does not know the pane would find nothing.
    if (milliseconds === 0) throw new Error(`nothing was measured: ${what}`);
    if (milliseconds > this.longest.milliseconds) this.longest = { what, milliseconds };
  }

  async openTab(name: string, shows: string | RegExp): Promise<void> {
    await this.watch(name, async () => {
      await this.pane.getByRole('tab', { name }).click();
      await this.pane.getByText(shows).filter({ visible: true }).first().waitFor();
    });
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name }).first();
  }

  async preview(name: string): Promise<void> {
    await this.watch(`preview of "${name}"`, async () => {
      await this.button(name).click();
      await this.button(WRITE).waitFor();
    });
  }

  async writeAndUndo(name: string): Promise<void> {
    await this.preview(name);
    await this.watch(`writing of "${name}"`, async () => {
      await this.button(WRITE).click();
      await this.button('Hoàn tác').waitFor();
    });
    await this.watch(`undoing of "${name}"`, async () => {
      await this.button('Hoàn tác').click();
      await this.button('Hoàn tác').waitFor({ state: 'detached' });
      await this.pane.getByText(/^Đã hoàn tác/).waitFor();
    });
  }
}
