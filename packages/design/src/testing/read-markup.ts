/** An element as it stands in rendered markup. */
export type Element = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | undefined
  /** The text in it and in all that it holds. */
  text: string
}

const empty = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
}

/**
 * Reads HTML or SVG that our renderers wrote, strictly: every element closed in order, every attribute quoted and there
 * once. Throws on everything that a browser would have to repair.
 */
export function readMarkup(markup: string): readonly Element[] {
  const elements: Element[] = []
  let open: Element | undefined
  const token =
    /<!doctype html>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)|([^])/gy
  for (const [whole, slash, name = '', rest = '', closed, text, stray] of markup.matchAll(token)) {
    if (stray !== undefined) throw new Error(`Stray ${stray} near ${elements.at(-1)?.name}`)
    if (text !== undefined) {
      for (let element = open; element; element = element.parent) element.text += unescape(text)
    } else if (slash === '/') {
      if (open?.name !== name) throw new Error(`</${name}> closes <${open?.name}>`)
      open = open.parent
    } else if (name !== '') {
      const element: Element = { name, attributes: readAttributes(rest), parent: open, text: '' }
      elements.push(element)
      if (closed !== '/' && !empty.has(name)) open = element
    } else if (whole !== '<!doctype html>') throw new Error(`Cannot read ${whole}`)
  }
  if (open) throw new Error(`<${open.name}> is not closed`)
  return elements
}

function readAttributes(source: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', value = ''] of source.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)) {
    if (attributes.has(name)) throw new Error(`The attribute ${name} stands there twice`)
    attributes.set(name, unescape(value))
  }
  return attributes
}

function unescape(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(Number(code)),
  )
}
