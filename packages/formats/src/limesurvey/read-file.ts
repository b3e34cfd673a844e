import { refused, type Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import { readXml } from '../safe/read-xml.ts'
import { readZip } from '../safe/read-zip.ts'
import { isStructure, readStructure } from './structure-tables.ts'
import { tablesIn, type Tables } from './tables.ts'

/**
 * The tables of a file of LimeSurvey: a survey (.lss), a group (.lsg), a question (.lsq), answers (.lsr), an archive
 * (.lsa) with a survey in it, or a structure with tabs (.txt). What it is is told from its contents.
 */
export function readFile(
  file: Uint8Array | string,
  ending: '.lss' | '.lsr' = '.lss',
): { readonly ok: true; readonly tables: Tables } | Refused {
  const isZip = typeof file !== 'string' && file[0] === 0x50 && file[1] === 0x4b
  if (isZip) {
    const archive = readZip(file, (name) => name.toLowerCase().endsWith(ending))
    if (!archive.ok) return archive
    const [inner] = archive.files.values()
    return inner === undefined ? notInArchive(ending) : readFile(inner)
  }
  const decoded = readText(file)
  if (!decoded.ok) return decoded
  if (isStructure(decoded.text)) return readStructure(decoded.text)
  const xml = readXml(decoded.text)
  if (!xml.ok) return xml
  const tables = tablesIn(xml.root)
  return tables === undefined ? notLimeSurvey : { ok: true, tables }
}

const notLimeSurvey = refused(
  'notLimeSurvey',
  'Die Datei ist keine Datei von LimeSurvey: Es fehlt „LimeSurveyDocType“.',
  'The file is none of LimeSurvey: “LimeSurveyDocType” is missing.',
)

function notInArchive(ending: string): Refused {
  return refused(
    'notInArchive',
    `Das Archiv enthält keine Datei von LimeSurvey mit der Endung „${ending}“.`,
    `The archive holds no file of LimeSurvey that ends in “${ending}”.`,
  )
}
