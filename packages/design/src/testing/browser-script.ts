import { join } from 'node:path'
import { bundle } from '../assets/bundle.ts'

/**
 * Code of the citizens' scripts for a test in a browser, made as for their pages. Leaves among the globals: `liveJourney`,
 * by which browsers follow a journey, or `madeInBrowser`, by which they make its pages and what is sealed at its end.
 */
export async function browserScript(name: 'live-journey' | 'made-in-browser'): Promise<string> {
  const {
    codes: [code = ''],
  } = await bundle([join(import.meta.dirname, `${name}-entry.ts`)])
  return code
}
