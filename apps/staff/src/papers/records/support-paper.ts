import { formatDay, textsFor } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { SupportRequest } from '@meinungsbild/procedure'
import { signatureWords } from '../../people/signature-words.ts'
import { letterheadOf } from '../letterhead.ts'
import { papersTexts } from '../papers.texts.ts'
import { signatureBlock } from '../signature-block.ts'
import { plainFacts } from './plain-facts.ts'
import type { RecordPaper } from './record-paper.ts'
import { recordsTexts } from './records.texts.ts'

/** Anforderung von Unterstützung to a unit, and what it answered. */
export function supportPaper(request: SupportRequest): RecordPaper {
  const { id, unit, task, due, answered, by, at } = request
  return {
    id: `support-${id}`,
    title: { de: `Anforderung: ${unit}`, en: `Request: ${unit}` },
    at: answered?.at ?? at,
    paper: (input) => {
      const { state, language } = input
      const texts = textsFor(papersTexts, language)
      const words = textsFor(recordsTexts, language)
      const answer =
        answered === undefined
          ? words.unanswered
          : words.answeredBy(
              words[answered.answer],
              signatureWords(answered.by, language),
              formatDay(answered.at, language),
            )
      return {
        title: state.initiative?.title ?? '',
        language,
        style: 'memo',
        label: words.support,
        letterhead: letterheadOf(input, input.fileNumber, at, language),
        blocks: [
          plainFacts([
            { label: texts.to, value: unit },
            { label: texts.editor, value: signatureWords(by, language) },
            { label: words.term, value: formatDay(due, language) },
            { label: words.answer, value: answer },
          ]),
          { kind: 'heading', level: 1, text: words.task },
          ...markdownBlocks(task, 2),
          ...(answered?.note === undefined
            ? []
            : [
                { kind: 'heading' as const, level: 1 as const, text: texts.remarkHead },
                ...markdownBlocks(answered.note, 2),
              ]),
          signatureBlock({ by, at }, texts.forMark, language),
        ],
        createdAt: answered?.at ?? at,
      }
    },
  }
}
