/** What the column `type` says. */
export type RowType =
  | { readonly kind: 'begin' | 'end'; readonly of: 'group' | 'repeat' | 'matrix' | 'unknown' }
  | {
      readonly kind: 'select'
      readonly several: boolean
      readonly list: string
      readonly hasOther: boolean
      /** The choices stand in another file. */
      readonly isFile: boolean
    }
  | { readonly kind: 'rank'; readonly list: string }
  /** What the device notes about itself, its owner or the time. */
  | { readonly kind: 'metadata'; readonly of: string }
  /** Files that other rows look things up in. */
  | { readonly kind: 'data' }
  | { readonly kind: FieldKind }
  | { readonly kind: 'unknown'; readonly type: string }

type FieldKind = (typeof fieldKinds)[number]

const fieldKinds = [
  'text',
  'integer',
  'decimal',
  'range',
  'note',
  'date',
  'time',
  'datetime',
  'geopoint',
  'geotrace',
  'geoshape',
  'barcode',
  'acknowledge',
  'calculate',
  'hidden',
  'image',
  'audio',
  'video',
  'file',
] as const

const fields: ReadonlyMap<string, FieldKind> = new Map<string, FieldKind>([
  ...fieldKinds.map((kind) => [kind, kind] as const),
  ['string', 'text'],
  ['phone_number', 'text'],
  ['int', 'integer'],
  ['trigger', 'acknowledge'],
  ['gps', 'geopoint'],
  ['location', 'geopoint'],
  ['photo', 'image'],
  ['picture', 'image'],
  ['date_time', 'datetime'],
])

const metadata: ReadonlySet<string> = new Set(
  'start end today deviceid device_id imei subscriberid subscriber_id simserial sim_id phonenumber username email audit start-geopoint background-audio background-geopoint last-saved start_time end_time get_today'.split(
    ' ',
  ),
)

const select =
  /^(?:select[_ ]?(one|1|multiple)(?:_external)?|select all that apply|select_one_from_(file)|select_multiple_from_(file))(?: from)?(?: +(.*))?$/

/** Takes the ways to write types that the standard names, and those of older versions: "begin group", "add text prompt". */
export function readRowType(cell: string): RowType {
  const text = cell.trim().replace(/\s+/g, ' ')
  const lower = text.toLowerCase()
  const [, mark, of] = /^(begin|end)[_ ]?(.*)$/.exec(lower) ?? []
  if ((mark === 'begin' || mark === 'end') && of !== undefined && of !== '') {
    return { kind: mark, of: groupKinds.get(of) ?? 'unknown' }
  }
  if (/^(?:csv|xml)-external$/.test(lower)) return { kind: 'data' }
  const chosen = readSelect(text)
  if (chosen !== undefined) return chosen
  const [, ranked] = /^rank(?: +(.*))?$/i.exec(text) ?? (lower === 'rank' ? ['', ''] : [])
  if (ranked !== undefined || lower === 'rank') return { kind: 'rank', list: (ranked ?? '').trim() }
  const plain = lower.replace(/^add (.*) prompt$|^q (.*)$/, '$1$2').replaceAll(' ', '_')
  const field = fields.get(plain) ?? fields.get(lower)
  if (field !== undefined) return { kind: field }
  const device = plain.replace(/^(?:uri:|get_)/, '')
  return metadata.has(device) || plain.startsWith('uri:')
    ? { kind: 'metadata', of: device }
    : { kind: 'unknown', type: text }
}

const groupKinds: ReadonlyMap<string, 'group' | 'repeat' | 'matrix'> = new Map([
  ['group', 'group'],
  ['lgroup', 'repeat'],
  ['repeat', 'repeat'],
  ['looped group', 'repeat'],
  ['kobomatrix', 'matrix'],
  ['score', 'group'],
  ['rank', 'group'],
])

function readSelect(text: string): RowType | undefined {
  const found = select.exec(text.replace(/^\S+/, (word) => word.toLowerCase()))
  if (found === null) return undefined
  const [whole, number, oneFile, severalFile, rest = ''] = found
  const [, list = '', other] = /^(.*?)( or[_ ]other| or specify other)?$/i.exec(rest.trim()) ?? []
  return {
    kind: 'select',
    several: number === 'multiple' || severalFile !== undefined || whole.startsWith('select all'),
    list: list.trim(),
    hasOther: other !== undefined,
    isFile: oneFile !== undefined || severalFile !== undefined,
  }
}
