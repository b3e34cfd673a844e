import { existsSync } from 'node:fs'
import chromiumPackage from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const systemChromium = '/usr/bin/chromium'

/** Nothing that a browser does of its own accord: no updates, no sync, no calls to its maker. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A Chromium of its own; whoever launches it closes it. */
export async function launchBrowser(): Promise<Browser> {
  // Chromium refuses to run its sandbox as root, which is who one is in most containers.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: await findChromium(), args: [...quiet, ...asRoot] })
}

/**
 * `CHROMIUM_PATH`, else the system's Chromium, else the one that npm brought - without the arguments that its package
 * proposes: they switch web security off, which is what is looked at here.
 */
async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  return existsSync(systemChromium) ? systemChromium : chromiumPackage.executablePath()
}
