import { textsFor } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { State } from '@meinungsbild/procedure'
import { signatureWords } from '../../people/signature-words.ts'
import { letterheadOf } from '../letterhead.ts'
import { papersTexts } from '../papers.texts.ts'
import { signatureBlock } from '../signature-block.ts'
import { plainFacts } from './plain-facts.ts'
import type { RecordPaper } from './record-paper.ts'
import { recordsTexts } from './records.texts.ts'

/** Rückmeldung of a unit on the resources that it can give. */
export function responsePaper(response: State['responses'][number]): RecordPaper {
  const { unit, resources, contribution, contact, by, at, number } = response
  return {
    id: `response-${number}`,
    title: { de: `Rückmeldung: ${unit}`, en: `Response: ${unit}` },
    at,
    paper: (input) => {
      const { state, language } = input
      const texts = textsFor(papersTexts, language)
      const words = textsFor(recordsTexts, language)
      const to = state.participants.filter(({ role }) => role === 'pressOffice')
      const reach = [contact.name, contact.phone, contact.email].filter(Boolean)
      return {
        title: state.initiative?.title ?? '',
        language,
        style: 'memo',
        label: words.response,
        letterhead: letterheadOf(input, input.fileNumber, at, language),
        blocks: [
          plainFacts([
            { label: texts.to, value: to.map(({ name }) => name).join(', ') },
            { label: words.sender, value: signatureWords(by, language) },
            { label: words.resources, value: words[resources] },
            { label: texts.contactPerson, value: reach.join(', ') },
          ]),
          { kind: 'heading', level: 1, text: words.contribution },
          ...markdownBlocks(contribution, 2),
          signatureBlock({ by, at }, texts.forMark, language),
        ],
        createdAt: at,
      }
    },
  }
}
