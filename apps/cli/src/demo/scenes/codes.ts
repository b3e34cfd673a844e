import { findForm } from '../../browser/browser.ts'
import type { Stage } from '../stage.ts'

/** The statistics office makes the access codes and gets them once, as the file for printing the letters. */
export async function makeCodes({ cast, at }: Stage): Promise<readonly string[]> {
  const screen = await cast.statistik.open(at('/teilnehmende'))
  if (findForm(screen, '/zugangscodes') === undefined) return []
  const file = await cast.statistik.fill(at('/teilnehmende'), {}, undefined, '/zugangscodes')
  const lines = file.document.text.trim().split(/\r?\n/).slice(1)
  return lines.map((line) => line.split(';')[1] ?? '')
}
