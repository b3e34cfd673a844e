const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    acirc: 'â',
    ecirc: 'ê',
    ocirc: 'ô',
    ccedil: 'ç',
    euro: '€',
    sect: '§',
    copy: '©',
    deg: '°',
    middot: '·',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    laquo: '«',
    raquo: '»',
    bdquo: '„',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    lsquo: '‘',
    rsquo: '’',
    times: '×',
    minus: '−',
    thinsp: ' ',
    ensp: ' ',
    emsp: ' ',
  }),
)

const blocks = 'p|div|h[1-6]|ul|ol|table|tr|blockquote|section|article|header|footer'

/** The words of a piece of HTML on one line: for questions, labels and titles. Text without tags stays as it is. */
export function plainText(html: string): string {
  const text = withoutInvisible(html).replace(
    new RegExp(`<(?:/?(?:${blocks}|li|td|th)|br)(?:\\s[^>]*)?/?>`, 'gi'),
    ' ',
  )
  return decoded(withoutTags(text)).replace(/\s+/g, ' ').trim()
}

/**
 * A piece of HTML as Markdown: paragraphs, line breaks, lists, links, strong and emphasis; every other tag is dropped, its
 * words are kept. Characters that mean something in Markdown are escaped.
 */
export function markdown(html: string): string {
  const block = (names: string) => new RegExp(`</?(?:${names})(?:\\s[^>]*)?/?>`, 'gi')
  const marked = withoutInvisible(html)
    .replace(/[\\*_`[\]]/g, '\\$&')
    .replace(
      /<a\s[^>]*?href\s*=\s*["']((?:https?:\/\/|mailto:)[^"'\s()]+)["'][^>]*>([\s\S]*?)<\/a>/gi,
      (_, address: string, words: string) => `[${words.trim()}](${address.replaceAll('\\', '')})`,
    )
    .replace(/<(b|strong)(?:\s[^>]*)?>\s*([^<]*?)\s*<\/\1>/gi, (_, _tag, words: string) =>
      words ? `**${words}**` : '',
    )
    .replace(/<(i|em|u)(?:\s[^>]*)?>\s*([^<]*?)\s*<\/\1>/gi, (_, _tag, words: string) =>
      words ? `*${words}*` : '',
    )
    .replace(/<br\s*\/?>/gi, '\uE000')
    .replace(/<li(?:\s[^>]*)?>/gi, '\uE000- ')
    .replace(block(blocks), '\uE001')
  const lines = decoded(withoutTags(marked), (text) => text.replace(/</g, '\\<'))
    .replace(/[^\S\uE000\uE001]+/g, ' ')
    .replace(/ ?\uE000 ?/g, '\n')
    .replace(/[ \n]*\uE001[ \n\uE001]*/g, '\n\n')
  return lines.trim()
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g

function withoutInvisible(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(controls, '')
}

/** Only what begins like a tag is one: "a < b" keeps its sign. */
function withoutTags(html: string): string {
  return html.replace(/<\/?[a-zA-Z][^<>]*>/g, '')
}

function decoded(text: string, finish: (text: string) => string = (same) => same): string {
  const plain = text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return entities.get(String(name)) ?? whole
      const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    },
  )
  return finish(plain)
}
