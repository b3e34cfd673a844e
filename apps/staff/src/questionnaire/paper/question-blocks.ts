import type { PaperBlock } from '@meinungsbild/documents'
import { entryLabel, isPersonal, type Question, type Repeat } from '@meinungsbild/questionnaire'
import { answerFormOf, type AnsweredOnce } from './answer-form-of.ts'
import { specialBoxes } from './kinds/answer-options.ts'
import type { Sheet } from './sheet.ts'
import { wordsOnlyBlocks } from './words-only.ts'

/** A question with its number and all that belongs to it, or what stands between questions. */
export function questionBlocks(question: Question, sheet: Sheet): readonly PaperBlock[] {
  switch (question.kind) {
    case 'computed':
    case 'hidden':
      return []
    case 'statement':
    case 'section':
    case 'picture':
    case 'download':
      return wordsOnlyBlocks(question, sheet)
    case 'repeat':
      return repeatBlocks(question, sheet)
    default:
      return [askedBlock(question, sheet.numberOf(question.id) ?? '', sheet)]
  }
}

function askedBlock(question: AnsweredOnce, number: string, sheet: Sheet): PaperBlock {
  const form = answerFormOf(question, sheet)
  const blocks = [...instructions(question, form.how, sheet), ...form.blocks]
  return { kind: 'question', number, text: sheet.line(question.text), blocks }
}

/** So many entries of a repeated group are printed, if so many are possible. */
const printedEntries = 3

/** The questions of a repeated group once for each entry: "5a" of person 1, "5a" of person 2. */
function repeatBlocks(question: Repeat, sheet: Sheet): readonly PaperBlock[] {
  const { min, max, questions } = question
  const { words } = sheet
  const number = sheet.numberOf(question.id) ?? ''
  const entries = Math.min(max, Math.max(min, printedEntries))
  const how = [words.emptyRows, ...(max > entries ? [words.moreEntries(max)] : [])]
  return [
    {
      kind: 'question',
      number,
      text: sheet.line(question.text),
      blocks: [...instructions(question, how, sheet), ...specialBoxes(question, sheet)],
    },
    ...Array.from({ length: Math.max(0, entries) }, (_, index) => index + 1).flatMap((entry) => [
      { kind: 'heading', level: 3, text: sheet.line(entryLabel(question, entry)) } as const,
      ...questions.map((own, place) => askedBlock(own, `${number}${letterOf(place)}`, sheet)),
    ]),
  ]
}

function letterOf(place: number): string {
  return String.fromCodePoint(97 + (place % 26))
}

function instructions(
  question: Question,
  how: readonly string[],
  sheet: Sheet,
): readonly PaperBlock[] {
  const { words, line } = sheet
  const { help, purpose, requiredIf } = question
  const needed = requiredIf === undefined ? [] : [words.requiredIf(sheet.condition(requiredIf))]
  const data = purpose === undefined ? words.personal : words.personalFor(line(purpose))
  return [line(help), [...how, ...needed].join(' '), isPersonal(question) ? data : '']
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'instruction', text }))
}
