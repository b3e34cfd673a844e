import type { PaperBlock } from '@meinungsbild/documents'
import type { Page, Question } from '@meinungsbild/questionnaire'
import { isOnPaper } from './numbered-questions.ts'
import { arrowJumps, goOnFrom, goOnTo } from './page-flow.ts'
import { questionBlocks } from './question-blocks.ts'
import type { Sheet } from './sheet.ts'

/**
 * A page of the questionnaire on paper: its heading, whom it concerns, its questions, and where it goes on. `place` is
 * which page it is, counted from 0.
 */
export function pageBlocks(page: Page, place: number, sheet: Sheet): readonly PaperBlock[] {
  const { words, line, markdown } = sheet
  const { title, visibleIf, introduction } = page
  const next = goOnFrom(place + 1, sheet)
  return [
    { kind: 'heading', level: 1, text: line(title) },
    ...(visibleIf === undefined
      ? []
      : [filterNote(words.onlyIfElse(sheet.condition(visibleIf), next))]),
    ...markdown(introduction),
    ...groupsOf(page).flatMap((group, index, groups) => [
      ...groupFilter(group, index === groups.length - 1, page, next, sheet),
      ...group.flatMap((question) => questionBlocks(question, sheet)),
    ]),
    ...jumpNotes(page, sheet),
  ]
}

/** Neighbouring questions under the same condition, which is told once. */
function groupsOf({ questions }: Page): readonly (readonly Question[])[] {
  const groups: Question[][] = []
  for (const question of questions.filter(isOnPaper)) {
    const last = groups.at(-1)
    if (last?.[0]?.visibleIf === question.visibleIf && last !== undefined) last.push(question)
    else groups.push([question])
  }
  return groups
}

/**
 * Whom the questions of a group concern, and where the others go on; nowhere if they must read first what stands below
 * the group: words without a number, or jumps.
 */
function groupFilter(
  [first, ...others]: readonly Question[],
  isLast: boolean,
  page: Page,
  afterPage: string,
  sheet: Sheet,
): readonly PaperBlock[] {
  const { words, numberOf } = sheet
  if (first?.visibleIf === undefined) return []
  const condition = sheet.condition(first.visibleIf)
  const below = page.questions.slice(page.questions.indexOf(others.at(-1) ?? first) + 1)
  const next = below.find(isOnPaper)
  const number = next && numberOf(next.id)
  if (number !== undefined) {
    return [filterNote(words.onlyIfElse(condition, words.goOn(number)))]
  }
  const goesOn = isLast && (page.jumps ?? []).length === 0
  return [filterNote(goesOn ? words.onlyIfElse(condition, afterPage) : words.onlyIf(condition))]
}

/** The jumps that do not stand behind an answer. */
function jumpNotes(page: Page, sheet: Sheet): readonly PaperBlock[] {
  const arrows = arrowJumps(page, sheet.numbered).map(({ jump }) => jump)
  return (page.jumps ?? [])
    .filter((jump) => !arrows.includes(jump))
    .map((jump) => filterNote(sheet.words.jump(sheet.condition(jump.if), goOnTo(jump.to, sheet))))
}

function filterNote(text: string): PaperBlock {
  return { kind: 'filterNote', text }
}
