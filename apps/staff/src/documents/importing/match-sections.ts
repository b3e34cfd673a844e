import type { DocumentDefinition } from '@meinungsbild/procedure'

/** A part of a file, and the section that it goes into; none if it has no place. */
export type ReadPart = {
  readonly heading: string
  readonly level: number
  readonly markdown: string
}

/** The text of a file for one section: all parts from its heading to the heading of another. */
export type Passage = {
  /** As it stands in the file; empty for what stands before any heading that is known. */
  readonly heading: string
  readonly section: string | undefined
  readonly markdown: string
}

/**
 * Takes the parts of a file together by the sections of a document: a heading that is called like a section begins it, also
 * with a number before it or in the other language; headings in between stay in the text, as headings of it.
 */
export function matchSections(
  parts: readonly ReadPart[],
  { sections }: Pick<DocumentDefinition, 'sections'>,
): readonly Passage[] {
  const passages: {
    heading: string
    section: string | undefined
    texts: string[]
    level: number
  }[] = []
  for (const { heading, level, markdown } of parts) {
    const section = sectionNamed(heading, sections)
    const current = passages.at(-1)
    const isInside =
      section === undefined && current !== undefined && level > current.level && current.level > 0
    if (current === undefined || !isInside) {
      passages.push({ heading, section, texts: [markdown], level })
    } else {
      const depth = Math.min(3, Math.max(2, level - current.level + 1))
      current.texts.push(`${'#'.repeat(depth)} ${heading}`, markdown)
    }
  }
  return passages
    .map(({ heading, section, texts }) => ({
      heading,
      section,
      markdown: texts.filter((text) => text !== '').join('\n\n'),
    }))
    .filter(({ section, markdown }) => section !== undefined || markdown !== '')
}

function sectionNamed(
  heading: string,
  sections: DocumentDefinition['sections'],
): string | undefined {
  const name = plain(heading)
  if (name === '') return undefined
  const names = (section: (typeof sections)[number]) => [
    plain(section.heading.de),
    plain(section.heading.en),
  ]
  const exact = sections.find((section) => names(section).includes(name))
  const near = sections.find((section) =>
    names(section).some((each) => each.startsWith(name) || name.startsWith(each)),
  )
  return (exact ?? (name.length > 4 ? near : undefined))?.id
}

/** Without numbers in front, signs and capitals: "2.1 Zielsetzung:" is "zielsetzung". */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*(?:[\divxlc]+[.)]?\s+|(?:\d+\.)+\d*\s*|[a-z][.)]\s+)/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
