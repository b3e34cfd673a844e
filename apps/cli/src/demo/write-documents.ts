import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@meinungsbild/service'
import { readZip } from '@meinungsbild/formats'
import type { Stage } from './stage.ts'

/** Every paper of the procedure and the file name it gets, in order. */
const papers: readonly (readonly [path: string, file: string])[] = [
  ['/dokumente/outlineConcept/pdf', '01-grobkonzept.pdf'],
  ['/dokumente/toolCheck/pdf', '02-werkzeugpruefung.pdf'],
  ['/dokumente/minutes/pdf', '03-protokoll.pdf'],
  ['/dokumente/outlineMemo/pdf', '04-vermerk-grobkonzept.pdf'],
  ['/dokumente/detailedConcept/pdf', '05-feinkonzept.pdf'],
  ['/dokumente/detailedMemo/pdf', '06-vermerk-feinkonzept.pdf'],
  ['/dokumente/resultReport/pdf', '07-ergebnisbericht.pdf'],
  ['/dokumente/resultsMemo/pdf', '08-vermerk-ergebnisse.pdf'],
  ['/dokumente/pressRelease/pdf', '09-pressemitteilung.pdf'],
  ['/dokumente/closingMemo/pdf', '10-schlussvermerk.pdf'],
]

const dossierFile = '11-akte.zip'

/** Loads all documents of the initiative as PDF into `output`, and the dossier: as it proves itself, and as it goes to the archive (xdomea). */
export async function writeDocuments(
  { cast, at }: Stage,
  output: string,
): Promise<readonly string[]> {
  makeFolder(output)
  for (const [path, file] of papers) {
    writeFileSync(join(output, file), await cast.presse.download(at(path)))
  }
  const dossier = await cast.presse.take(at('/akte'), at('/akte/ausfuhr'))
  writeFileSync(join(output, dossierFile), dossier)
  const archived = await cast.presse.download(at('/akte/xdomea/0503'))
  const name = packageName(archived)
  writeFileSync(join(output, name), archived)
  return [...papers.map(([, file]) => file), dossierFile, name]
}

/** A package is called as the message that lies in it. */
function packageName(archive: Uint8Array): string {
  const zip = readZip(archive, (name) => name.endsWith('.xml'))
  const [message] = zip.ok ? [...zip.files.keys()] : []
  if (message === undefined) throw new Error('The package for the archive holds no message.')
  return message.replace(/\.xml$/, '.zip')
}
