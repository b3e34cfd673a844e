import type { Browser } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'
import { onTestFileEnd } from './test-file-end.ts'

let launched: Promise<Browser> | undefined

/** The one browser of a test file; it closes after the file's last test. */
export function theBrowser(): Promise<Browser> {
  launched ??= launch()
  return launched
}

async function launch(): Promise<Browser> {
  const browser = await launchBrowser()
  onTestFileEnd(() => browser.close())
  return browser
}
