import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { PaperBlock } from '@meinungsbild/documents'
import { plainText } from '../../papers/plain-text.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { easyNotice, fullNotice, shortNotice } from './notice-texts.ts'
import { noticesTexts } from './notices.texts.ts'

/** The three notices as blocks of a paper, their headings from `level` on. */
export function noticeBlocks(
  facts: ProtectionFacts,
  language: UiLanguage,
  level: 1 | 2,
): readonly PaperBlock[] {
  const texts = textsFor(noticesTexts, language)
  const heading = (text: string): PaperBlock => ({ kind: 'heading', level, text })
  const below = level === 1 ? 2 : 3
  return [
    heading(texts.short),
    paragraph(shortNotice(facts, language).join(' ')),
    heading(texts.full),
    ...fullNotice(facts).flatMap((part): readonly PaperBlock[] => [
      { kind: 'heading', level: below, text: part.heading[language] },
      ...part.lines.map((line) => paragraph(line[language])),
    ]),
    heading(texts.easy),
    { kind: 'paragraph', style: 'note', text: texts.easyNote },
    { kind: 'list', ordered: false, items: easyNotice(facts).map(plainText) },
  ]
}

function paragraph(text: string): PaperBlock {
  return { kind: 'paragraph', text: plainText(text) }
}
