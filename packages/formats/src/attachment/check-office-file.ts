import { refused, type Refused } from '../report.ts'
import { readZip } from '../safe/read-zip.ts'
import { notZip, zipEntries } from '../safe/zip-entry.ts'
import { attachmentTypes, type AttachmentType } from './attachment-type.ts'

type OfficeType = Extract<AttachmentType, 'odt' | 'ods' | 'docx' | 'xlsx'>

/** Where OpenDocument and Office Open XML keep macros, controls and embedded programs. */
const program =
  /(?:^|\/)(?:vbaProject|vbaData|oleObject)[^/]*$|^Basic\/|^Scripts\/|(?:^|\/)activeX\/|\.(?:bin|exe|dll|js|vbs|jar|ps1|bat|cmd|scr|hta|lnk)$/i

/** Binary parts that only hold numbers and pictures for printing. */
const harmless = /(?:^|\/)printerSettings[^/]*\.bin$/i

type OfficeFile = { readonly ok: true; readonly type: OfficeType }

/**
 * An office file that may be enclosed and opened by others: beside what `officeFileOf` refuses, templates and objects that are
 * fetched from elsewhere.
 */
export function checkOfficeFile(file: Uint8Array): OfficeFile | Refused {
  const office = officeFileOf(file)
  if (!office.ok) return office
  return office.relations.some(fetches) ? fetching : { ok: true, type: office.type }
}

/**
 * Which office file an archive is by what stands in it: text or table, OpenDocument or Office Open XML. Refused: macros,
 * controls, embedded programs, any other archive.
 */
export function officeFileOf(
  file: Uint8Array,
): (OfficeFile & { readonly relations: readonly string[] }) | Refused {
  const directory = zipEntries(file)
  if (!directory.ok) return directory
  const names = directory.entries.map(({ name }) => name)
  const zip = readZip(
    file,
    (name) => name === 'mimetype' || name === '[Content_Types].xml' || name.endsWith('.rels'),
  )
  if (!zip.ok) return zip
  const type = officeType(zip.files)
  if (type === undefined) return notZip
  const types = textOf(zip.files.get('[Content_Types].xml'))
  const hasProgram = names.some((name) => program.test(name) && !harmless.test(name))
  if (hasProgram || /macroEnabled|vbaProject|activeX/i.test(types)) return withMacros
  const relations = [...zip.files].filter(([name]) => name.endsWith('.rels'))
  return { ok: true, type, relations: relations.map(([, contents]) => textOf(contents)) }
}

function officeType(files: ReadonlyMap<string, Uint8Array>): OfficeType | undefined {
  const mimetype = textOf(files.get('mimetype')).trim()
  if (mimetype === attachmentTypes.odt) return 'odt'
  if (mimetype === attachmentTypes.ods) return 'ods'
  const types = textOf(files.get('[Content_Types].xml'))
  if (types.includes(`${attachmentTypes.docx}.main+xml`)) return 'docx'
  return types.includes(`${attachmentTypes.xlsx}.main+xml`) ? 'xlsx' : undefined
}

/**
 * A link may lead outside; what is loaded by itself may not (ECMA-376, part 2, 9.3), but for a template on a drive of the
 * writer's own machine, which Word names in every letter of an authority.
 */
function fetches(relations: string): boolean {
  return Array.from(relations.matchAll(/<Relationship\b[^>]*>/g)).some(
    ([relation]) =>
      /TargetMode="External"/.test(relation) &&
      !/\/hyperlink"/.test(relation) &&
      !(/\/attachedTemplate"/.test(relation) && /Target="file:\/\/\/[A-Za-z]:/.test(relation)),
  )
}

function textOf(contents: Uint8Array | undefined): string {
  return contents === undefined ? '' : new TextDecoder().decode(contents)
}

const withMacros = refused(
  'macros',
  'Die Datei enthält Makros oder eingebettete Programme. Bitte speichern Sie sie ohne Makros.',
  'The file contains macros or embedded programs. Please save it without macros.',
)

const fetching = refused(
  'fetching',
  'Die Datei lädt beim Öffnen Teile von anderswo nach. Bitte betten Sie Bilder und Vorlagen ein.',
  'The file loads parts from elsewhere when it is opened. Please embed pictures and templates.',
)
