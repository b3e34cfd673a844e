import type { UiLanguage } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { Sections } from '../documents/sections-form.ts'

/** The sections of the release in one language, in the order in which they are read. */
const parts = {
  de: ['subline', 'lead', 'results', 'quote', 'measures', 'contact'],
  en: ['leadEnglish', 'resultsEnglish', 'quoteEnglish', 'measuresEnglish'],
} as const

/** The release has an English version once somebody has given it an English headline. */
export function isWrittenIn(sections: Sections, language: UiLanguage): boolean {
  return language === 'de' || (sections['headlineEnglish'] ?? '') !== ''
}

export function headlineOf(sections: Sections, language: UiLanguage): string {
  const headline = sections[language === 'de' ? 'headline' : 'headlineEnglish'] ?? ''
  return headline.replaceAll(/[*_#]/g, '').trim()
}

/** The text under the headline, in one language; what is empty is left out. */
export function releaseBlocks(
  definition: DocumentDefinition,
  sections: Sections,
  language: UiLanguage,
): readonly Block[] {
  return parts[language].flatMap((id) => {
    const text = (sections[id] ?? '').trim()
    return text === '' ? [] : blocksOf(definition, id, text, language)
  })
}

function blocksOf(
  { sections }: DocumentDefinition,
  id: string,
  text: string,
  language: UiLanguage,
): readonly Block[] {
  const german = id.replace('English', '')
  const heading = sections.find((section) => section.id === german)?.heading[language] ?? ''
  switch (german) {
    case 'subline':
    case 'lead':
      return styled(text, 'lead')
    case 'quote':
      return styled(text, 'quote')
    case 'contact':
      return [{ kind: 'box', title: heading, blocks: markdownBlocks(text, 3) }]
    default:
      return [{ kind: 'heading', level: 2, text: heading }, ...markdownBlocks(text, 3)]
  }
}

function styled(text: string, style: 'lead' | 'quote'): readonly Block[] {
  return markdownBlocks(text, 3).map((block) =>
    block.kind === 'paragraph' ? { ...block, style } : block,
  )
}
