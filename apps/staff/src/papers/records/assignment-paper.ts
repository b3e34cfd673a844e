import { formatDay, textsFor } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import { findDocument, type Initiative } from '@meinungsbild/procedure'
import { signatureWords } from '../../people/signature-words.ts'
import { letterheadOf } from '../letterhead.ts'
import { papersTexts } from '../papers.texts.ts'
import { signatureBlock } from '../signature-block.ts'
import { plainFacts } from './plain-facts.ts'
import type { RecordPaper } from './record-paper.ts'
import { recordsTexts } from './records.texts.ts'

/** The Auftrag: what the idea is, handed over to the press office. */
export function assignmentPaper(initiative: Initiative): RecordPaper {
  const { title, topic, question, occasion, deadline, proposedBy: by, proposedAt: at } = initiative
  return {
    id: 'assignment',
    title: { de: 'Auftrag', en: 'Assignment' },
    at,
    paper: (input) => {
      const { model, state, language } = input
      const texts = textsFor(papersTexts, language)
      const words = textsFor(recordsTexts, language)
      const to = state.participants.filter(({ role }) => role === 'pressOffice')
      const heading = (section: string, fallback: string) =>
        findDocument(model, 'assignment')?.sections.find(({ id }) => id === section)?.heading[
          language
        ] ?? fallback
      const part = (section: string, fallback: string, text: string): readonly Block[] => [
        { kind: 'heading', level: 1, text: heading(section, fallback) },
        ...markdownBlocks(text, 2),
      ]
      return {
        title,
        language,
        style: 'memo',
        label: words.assignment,
        letterhead: letterheadOf(input, input.fileNumber, at, language),
        blocks: [
          plainFacts([
            { label: texts.to, value: to.map(({ name }) => name).join(', ') },
            { label: words.client, value: signatureWords(by, language) },
            { label: texts.deadline, value: formatDay(deadline, language) },
          ]),
          ...part('topic', texts.topic, topic),
          ...part('question', texts.question, question),
          ...part('occasion', texts.occasion, occasion),
          signatureBlock({ by, at }, by.deputy ? texts.deputyMark : '', language),
        ],
        createdAt: at,
      }
    },
  }
}
