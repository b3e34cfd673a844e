import { markdownBlocks } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import type { Section } from '@meinungsbild/procedure'
import type { PaperInput } from './paper-input.ts'

/** The written sections as blocks, each under its heading, parts above them; what is empty is left out. */
export function sectionBlocks(
  input: PaperInput,
  sections: readonly Section[] = input.definition.sections,
): readonly Block[] {
  const { language } = input
  const written = sections.filter(({ id }) => sectionText(input, id) !== '')
  return written.flatMap((section, index): readonly Block[] => {
    const { id, heading, part } = section
    const isNewPart = part !== undefined && part.de !== written[index - 1]?.part?.de
    const level = part === undefined ? 1 : 2
    return [
      ...(isNewPart ? [{ kind: 'heading' as const, level: 1 as const, text: part[language] }] : []),
      { kind: 'heading', level, text: heading[language] },
      ...markdownBlocks(sectionText(input, id), level === 1 ? 2 : 3),
    ]
  })
}

/** The text of one section as it is printed. */
export function sectionText({ version }: PaperInput, section: string): string {
  return (version.sections[section] ?? '').trim()
}
