import { refused, type Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import { readXml } from '../safe/read-xml.ts'
import { isZip, readZip } from '../safe/read-zip.ts'
import { isStructure, readStructure } from './structure-tables.ts'
import { tablesIn, type Tables } from './tables.ts'

type ReadTables = { readonly ok: true; readonly tables: Tables } | Refused

/**
 * The tables of a file of LimeSurvey: a survey (.lss), a group (.lsg), a question (.lsq), an archive (.lsa) with a survey in
 * it, or a structure with tabs (.txt). What it is is told from its contents.
 */
export function readFile(file: Uint8Array | string): ReadTables {
  if (!isZip(file)) return readDocument(file)
  const archive = readZip(file, (name) => name.toLowerCase().endsWith('.lss'))
  if (!archive.ok) return archive
  const [inner] = archive.files.values()
  return inner === undefined ? notInArchive : readDocument(inner)
}

function readDocument(file: Uint8Array | string): ReadTables {
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

const notInArchive = refused(
  'notInArchive',
  'Das Archiv enthält keine Umfrage von LimeSurvey (.lss).',
  'The archive holds no survey of LimeSurvey (.lss).',
)
