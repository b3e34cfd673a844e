import { formatDay, textsFor } from '@meinungsbild/design'
import { markdownBlocks, type Paper } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import { signatureWords } from '../people/signature-words.ts'
import { attachmentBlocks } from './attachment-blocks.ts'
import { documentFacts } from './document-facts.ts'
import { letterhead } from './letterhead.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'
import { sectionBlocks } from './section-blocks.ts'
import { signatureBlock } from './signature-block.ts'

/** The minutes of the newest meeting: when and where, its agenda, the sections, and who kept them. */
export function minutesPaper(input: PaperInput): Paper {
  const { state, definition, version, language } = input
  const texts = textsFor(papersTexts, language)
  return {
    title: state.initiative?.title ?? '',
    language,
    style: 'memo',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      { kind: 'facts', facts: [...meetingFacts(input), ...documentFacts(input)] },
      ...agenda(input),
      ...sectionBlocks(input),
      ...attachmentBlocks(input),
      signatureBlock(version, texts.minutesMark, language),
    ],
    createdAt: version.at,
  }
}

function meetingFacts({ state, language }: PaperInput) {
  const texts = textsFor(papersTexts, language)
  const meeting = state.meetings.at(-1)
  if (meeting === undefined) return []
  const { day, time, place, by } = meeting
  const when = formatDay(day, language)
  return [
    { label: texts.meetingDay, value: time === undefined ? when : texts.dayAndTime(when, time) },
    { label: texts.place, value: place },
    { label: texts.invitedBy, value: signatureWords(by, language) },
  ].map(({ label, value }) => ({ label, value: plainText(value) }))
}

function agenda({ state, language }: PaperInput): readonly Block[] {
  const text = state.meetings.at(-1)?.agenda.trim() ?? ''
  if (text === '') return []
  const { agenda: title } = textsFor(papersTexts, language)
  return [{ kind: 'heading', level: 1, text: title }, ...markdownBlocks(text, 2)]
}
