/** Whose file it is: our own, or that of another tool. */
export type FormFormat = 'own' | 'queXml' | 'limeSurvey' | 'surveyJs' | 'xlsForm'

/** Tells the format from the contents; a name says nothing. Undefined if it is none of ours to read. */
export function formatOf(file: Uint8Array): FormFormat | undefined {
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04])) return isArchive(file) ? 'limeSurvey' : 'xlsForm'
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return 'xlsForm'
  const head = decoded(file.subarray(0, 20_000)).trimStart()
  if (head.startsWith('<')) return head.includes('LimeSurveyDocType') ? 'limeSurvey' : 'queXml'
  if (/^[{[]/.test(head)) return isSurveyJs(file) ? 'surveyJs' : 'own'
  const names = (head.split(/\r?\n/, 1)[0] ?? '').split(/[\t,;]/).map(unquoted)
  if (['class', 'type/scale', 'name'].every((name) => names.includes(name))) return 'limeSurvey'
  return names.includes('type') && names.includes('name') ? 'xlsForm' : undefined
}

/** An archive of LimeSurvey (.lsa) begins with one of its own files; a workbook does not. */
function isArchive(file: Uint8Array): boolean {
  const length = (file[26] ?? 0) + 256 * (file[27] ?? 0)
  return /\.(lss|lsr|lst|lsi)$/i.test(decoded(file.subarray(30, 30 + length)))
}

/** A survey of SurveyJS lists its questions as elements; ours says its languages. */
function isSurveyJs(file: Uint8Array): boolean {
  try {
    const json: unknown = JSON.parse(decoded(file))
    if (typeof json !== 'object' || json === null || 'languages' in json) return false
    return 'elements' in json || 'questions' in json || ('pages' in json && hasElements(json.pages))
  } catch {
    return false
  }
}

function hasElements(pages: unknown): boolean {
  return (
    Array.isArray(pages) &&
    pages.some((page: unknown) => typeof page === 'object' && page !== null && 'elements' in page)
  )
}

function decoded(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte)
}

function unquoted(name: string): string {
  return name.replaceAll('"', '').trim()
}
