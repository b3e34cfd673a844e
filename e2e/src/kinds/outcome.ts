import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Act, OwnFile } from './act.ts'
import { locate } from './locate.ts'

/*
 * What a browser does after an act that leads out of the page's own controls, whatever it was done with.
 */

/** Waits for what a button changes on the page, be it the same page or a new one. */
export function untilChanged(
  page: Page,
  { until, there }: Extract<Act, { kind: 'press' }>,
): Promise<void> {
  return locate(page, until).waitFor({ state: there ? 'visible' : 'detached' })
}

/** Gives the browser's dialog, which `open` brings up, a file. */
export async function withFile(
  page: Page,
  file: OwnFile,
  open: () => Promise<void>,
): Promise<void> {
  // A message of its own tells the browser that somebody waits for the dialog: one answer later it has got it.
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), page.title().then(open)])
  await dialog.setFiles(file)
}

/** Fails unless the browser saves a file of that name, and stays on its page. */
export async function savedAs(
  page: Page,
  fileName: string,
  save: () => Promise<void>,
): Promise<void> {
  const before = page.url()
  const [download] = await Promise.all([page.waitForEvent('download'), save()])
  expect(download.suggestedFilename()).toBe(fileName)
  expect(page.url()).toBe(before)
}
