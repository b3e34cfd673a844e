import { textsFor } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { Opinion } from '@meinungsbild/procedure'
import { letterheadOf } from '../letterhead.ts'
import { listBlock } from '../memo-voices.ts'
import { papersTexts } from '../papers.texts.ts'
import { signatureBlock } from '../signature-block.ts'
import { plainFacts } from './plain-facts.ts'
import type { RecordPaper } from './record-paper.ts'
import { recordsTexts } from './records.texts.ts'

/** Stellungnahme on a version of a document: advice, never an approval. */
export function opinionPaper(opinion: Opinion): RecordPaper {
  const { on, verdict, text, conditions, by, at, number } = opinion
  return {
    id: `opinion-${number}`,
    title: {
      de: `Stellungnahme zu ${on.title.de}, Fassung ${on.version}`,
      en: `Opinion on ${on.title.en}, version ${on.version}`,
    },
    at,
    paper: (input) => {
      const { state, language } = input
      const texts = textsFor(papersTexts, language)
      const words = textsFor(recordsTexts, language)
      const to = state.participants.filter(({ role }) => role === 'pressOffice')
      const said = verdict === 'conditions' ? texts.conditionsVerdict : texts[verdict]
      return {
        title: state.initiative?.title ?? '',
        language,
        style: 'memo',
        label: words.opinion,
        letterhead: letterheadOf(input, input.fileNumber, at, language),
        blocks: [
          plainFacts([
            { label: texts.to, value: to.map(({ name }) => name).join(', ') },
            {
              label: texts.concerns,
              value: texts.documentVersion(on.title[language], on.version),
            },
            { label: words.outcome, value: said },
          ]),
          ...markdownBlocks(text, 1),
          ...(conditions.length === 0
            ? []
            : [{ kind: 'heading' as const, level: 1 as const, text: texts.conditions }]),
          ...listBlock(conditions),
          signatureBlock({ by, at }, texts.forMark, language),
        ],
        createdAt: at,
      }
    },
  }
}
