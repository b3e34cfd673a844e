import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@meinungsbild/database'
import type { Stage } from './stage.ts'

/** Every paper of the procedure and the file name it gets, in order. */
const papers: readonly (readonly [path: string, file: string])[] = [
  ['/dokumente/outlineConcept/pdf', '01-grobkonzept.pdf'],
  ['/dokumente/minutes/pdf', '02-protokoll.pdf'],
  ['/dokumente/outlineMemo/pdf', '03-vermerk-grobkonzept.pdf'],
  ['/dokumente/detailedConcept/pdf', '04-feinkonzept.pdf'],
  ['/dokumente/detailedMemo/pdf', '05-vermerk-feinkonzept.pdf'],
  ['/dokumente/resultReport/pdf', '06-ergebnisbericht.pdf'],
  ['/dokumente/resultsMemo/pdf', '07-vermerk-ergebnisse.pdf'],
  ['/dokumente/pressRelease/pdf', '08-pressemitteilung.pdf'],
  ['/dokumente/closingMemo/pdf', '09-schlussvermerk.pdf'],
]

/** Loads all documents of the initiative as PDF into `output`. */
export async function writeDocuments(
  { cast, at }: Stage,
  output: string,
): Promise<readonly string[]> {
  makeFolder(output)
  for (const [path, file] of papers) {
    writeFileSync(join(output, file), await cast.presse.download(at(path)))
  }
  return papers.map(([, file]) => file)
}
