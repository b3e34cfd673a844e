import type { XdomeaPrimaryFile } from './xdomea-record.ts'

/** What the code list "Dateiformat" (1.0) calls a format. */
type ListedFormat = {
  readonly list: string
  /** The name of one that the list does not have. */
  readonly other?: string
  readonly version: string
}

const unlisted = '100'
/** PDF/A, which is what papers are kept as. */
const archival: ListedFormat = { list: '044', version: '2a' }

const listed: Readonly<Record<string, string>> = {
  bmp: '001',
  csv: '002',
  doc: '003',
  eml: '006',
  html: '008',
  jpeg: '010',
  jpg: '011',
  msg: '012',
  odp: '013',
  ods: '014',
  odt: '015',
  pdf: '018',
  png: '019',
  ppt: '020',
  rtf: '022',
  tif: '023',
  tiff: '024',
  xls: '028',
  xml: '030',
  docx: '035',
  xlsx: '036',
  pptx: '037',
  txt: '045',
}

/** The format of a file by the ending of its name. */
export function fileFormat({
  name,
  isArchival = false,
}: Pick<XdomeaPrimaryFile, 'name' | 'isArchival'>): ListedFormat {
  if (isArchival) return archival
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const list = listed[ending]
  return list === undefined
    ? { list: unlisted, other: ending || 'unbekannt', version: 'unbekannt' }
    : { list, version: 'unbekannt' }
}
