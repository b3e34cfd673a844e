import { formatDay, textsFor } from '@meinungsbild/design'
import { markdownBlocks } from '@meinungsbild/documents'
import type { State } from '@meinungsbild/procedure'
import { letterheadOf } from '../letterhead.ts'
import { papersTexts } from '../papers.texts.ts'
import { signatureBlock } from '../signature-block.ts'
import { plainFacts } from './plain-facts.ts'
import type { RecordPaper } from './record-paper.ts'
import { recordsTexts } from './records.texts.ts'

/** Einladung zur Abstimmung with its agenda, to everybody who takes part. */
export function invitationPaper(meeting: State['meetings'][number]): RecordPaper {
  const { day, time, place, agenda, by, at, number } = meeting
  return {
    id: `invitation-${number}`,
    title: {
      de: `Einladung zum ${formatDay(day, 'de')}`,
      en: `Invitation for ${formatDay(day, 'en')}`,
    },
    at,
    paper: (input) => {
      const { state, language } = input
      const texts = textsFor(papersTexts, language)
      const words = textsFor(recordsTexts, language)
      const when = formatDay(day, language)
      const guests = state.participants
        .filter(({ account }) => account !== by.account)
        .map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`))
      return {
        title: state.initiative?.title ?? '',
        language,
        style: 'memo',
        label: words.invitation,
        letterhead: letterheadOf(input, input.fileNumber, at, language),
        blocks: [
          plainFacts([
            { label: texts.to, value: guests.join(', ') },
            {
              label: texts.meetingDay,
              value: time === undefined ? when : texts.dayAndTime(when, time),
            },
            { label: texts.place, value: place },
          ]),
          { kind: 'heading', level: 1, text: texts.agenda },
          ...markdownBlocks(agenda, 2),
          signatureBlock({ by, at }, texts.forMark, language),
        ],
        createdAt: at,
      }
    },
  }
}
