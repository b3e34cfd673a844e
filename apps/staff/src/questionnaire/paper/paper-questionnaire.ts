import { formatDay, uiLanguage } from '@meinungsbild/design'
import type { Paper, PaperBlock } from '@meinungsbild/documents'
import { inLanguage, type Language, type Questionnaire } from '@meinungsbild/questionnaire'
import type { CoatOfArms } from '@meinungsbild/storage'
import { letterheadOf } from '../../papers/letterhead.ts'
import { plainText } from '../../papers/plain-text.ts'
import { pageBlocks } from './page-blocks.ts'
import { requiredSentence } from './required-sentence.ts'
import { sheetOf } from './sheet-of.ts'
import type { Sheet } from './sheet.ts'

/** Who asks, and what the head of the paper says of it. */
export type PaperHouse = {
  readonly authority: { readonly name: string; readonly unit: string }
  readonly coat?: CoatOfArms | undefined
  /** Line by line, as on an envelope. */
  readonly postalAddress: string
  readonly fileNumber: string
  /** ISO instant: what the file is dated with. */
  readonly at: string
}

export type PaperOptions = {
  /** ISO day until which the paper is to be sent back. */
  readonly until?: string
  /** With a slip to detach, on which the participant's number is written; never the access code. */
  readonly slip?: boolean
}

/** A participant's number as it is printed in a letter, with its two check signs. */
const numberPattern = '______-__'

/**
 * The questionnaire as it is filled in with a pen: every question with a number, conditions and jumps as notes whom it
 * concerns and where it goes on. Earlier answers in words become places to look them up; what is computed or comes with
 * the link is left out, and everything stands in the order of the draft (see `paperNotes` for what staff should know).
 */
export function paperQuestionnaire(
  questionnaire: Questionnaire,
  language: Language,
  house: PaperHouse,
  options: PaperOptions = {},
): Paper {
  const sheet = sheetOf(questionnaire, language)
  const { words, markdown } = sheet
  const { until } = options
  const { authority, coat, fileNumber, at } = house
  const day = until === undefined ? undefined : formatDay(until, uiLanguage(language))
  const facts: readonly PaperBlock[] =
    day === undefined
      ? []
      : [{ kind: 'facts', facts: [{ label: words.returnUntil, value: `**${day}**` }] }]
  return {
    title: inLanguage(questionnaire.title, language),
    language: uiLanguage(language),
    style: 'questionnaire',
    letterhead: letterheadOf({ authority, coat }, fileNumber, at, uiLanguage(language)),
    createdAt: at,
    blocks: [
      ...facts,
      ...markdown(questionnaire.introduction),
      howToFillIn(sheet),
      ...questionnaire.pages.flatMap((page, place) => pageBlocks(page, place, sheet)),
      ...markdown(questionnaire.closing),
      {
        kind: 'returnNote',
        title: words.thanks,
        text: day === undefined ? words.sendBack : words.sendBackUntil(day),
        address: addressOf(house),
      },
      ...(options.slip === true ? [returnSlip(sheet)] : []),
    ],
  }
}

function howToFillIn(sheet: Sheet): PaperBlock {
  const { words, questionnaire } = sheet
  const items = [
    words.howToTick,
    words.howToCorrect,
    ...(hasArrows(questionnaire) ? [words.howToGoOn] : []),
    requiredSentence(sheet),
  ]
  return {
    kind: 'box',
    title: words.howTitle,
    blocks: [{ kind: 'list', ordered: false, items }],
  }
}

function hasArrows({ pages }: Questionnaire): boolean {
  return pages.some(
    ({ visibleIf, jumps = [], questions }) =>
      visibleIf !== undefined ||
      jumps.length > 0 ||
      questions.some((question) => question.visibleIf !== undefined),
  )
}

function addressOf({ authority, postalAddress }: PaperHouse): readonly string[] {
  const lines = [authority.name, authority.unit, ...postalAddress.split('\n')]
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '')
  return [...new Set(filled)].map(plainText)
}

/** Apart from the answers: it says who has answered, and never lies with what. */
function returnSlip({ words }: Sheet): PaperBlock {
  return {
    kind: 'question',
    number: '',
    text: words.slipTitle,
    blocks: [
      { kind: 'returnNote', title: '', text: words.slipText, address: [] },
      {
        kind: 'writingLines',
        fields: [{ kind: 'boxes', label: '', pattern: numberPattern, unit: '' }],
      },
    ],
  }
}
