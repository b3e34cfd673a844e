import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the structure tree with the text it holds, pages joined in order. */
export type Element = {
  readonly role: string
  readonly alt?: string
  readonly text: string
  readonly children: readonly Element[]
}

export type ReadPdf = {
  readonly marked: boolean
  readonly language: string
  readonly title: string
  readonly metadata: string
  readonly pages: number
  readonly elements: readonly Element[]
  readonly text: string
  /** Every page with all that is on it, header and footer too. */
  readonly shown: readonly string[]
}

/** What assistive technology finds in the file, read by an independent reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 })
  const document = await loading.promise
  const { info, metadata } = await document.getMetadata()
  const elements: Element[] = []
  const shown: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    const open: (string | undefined)[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((entry) => entry !== undefined)
        if (id !== undefined)
          texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.id === null ? undefined : item.id)
    }
    shown.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/ +/g, ' '),
    )
    const tree = await page.getStructTree()
    elements.push(...(tree?.children ?? []).map((child) => elementOf(child, texts)))
  }
  // A Map in truth, whatever the reader's types say.
  const mark: unknown = await document.getMarkInfo()
  const values = new Map(Object.entries(info))
  const read: ReadPdf = {
    marked: mark instanceof Map && mark.get('Marked') === true,
    language: String(values.get('Language')),
    title: String(values.get('Title')),
    metadata: String(metadata?.getRaw() ?? ''),
    pages: document.numPages,
    elements,
    text: elements.map((element) => element.text).join(' '),
    shown,
  }
  await loading.destroy()
  return read
}

type Node = {
  readonly role?: string
  readonly alt?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

function elementOf(node: Node, texts: ReadonlyMap<string, string>): Element {
  const children = (node.children ?? []).map((child) => elementOf(child, texts))
  const own = node.id === undefined ? '' : (texts.get(node.id) ?? '')
  return {
    role: node.role ?? 'content',
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    text: own + children.map((child) => child.text).join(''),
    children,
  }
}

/** All elements of a role, in reading order. */
export function ofRole(elements: readonly Element[], role: string): readonly Element[] {
  return elements.flatMap((element) => [
    ...(element.role === role ? [element] : []),
    ...ofRole(element.children, role),
  ])
}
