/** What the header of a column says: `label::Deutsch (de)` is the label in German. */
export type Column = { readonly name: string; readonly language: string; readonly header: string }

/** Older names of columns, and other ways to write them. */
const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    caption: 'label',
    command: 'type',
    tag: 'name',
    value: 'name',
    relevance: 'relevant',
    constraint_msg: 'constraint_message',
    constraintmsg: 'constraint_message',
    'jr:constraintmsg': 'constraint_message',
    requiredmsg: 'required_message',
    required_msg: 'required_message',
    'jr:requiredmsg': 'required_message',
    calculate: 'calculation',
    readonly: 'read_only',
    count: 'repeat_count',
    'jr:count': 'repeat_count',
    list: 'list_name',
    image: 'media::image',
    'big-image': 'media::big-image',
    audio: 'media::audio',
    video: 'media::video',
  }),
)

/** What stands before `::` in headers without being the name of a column. */
const kinds: ReadonlySet<string> = new Set(['media', 'body', 'control', 'instance'])

/** Older forms have one colon before the language; the prefix `jr:` belongs to the name. */
export function readColumn(header: string): Column {
  const isOld = !header.includes('::') && !/^\s*jr:/i.test(header)
  const [first = '', ...rest] = header.split(isOld ? ':' : '::').map((part) => part.trim())
  const kind = first.toLowerCase()
  if (kind === 'bind') return { name: named(rest.join(':')), language: '', header }
  const [second = '', third = ''] = rest
  return kinds.has(kind)
    ? { name: `${kind}::${second.toLowerCase()}`, language: third, header }
    : { name: named(first), language: second, header }
}

function named(words: string): string {
  const name = words.toLowerCase().replace(/[\s_]+/g, '_')
  return aliases.get(name) ?? name
}
