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
  const jumps = jumpNotes(page, sheet)
  return [
    { kind: 'heading', level: 1, text: line(title) },
    ...(visibleIf === undefined
      ? []
      : [filterNote(words.onlyIfElse(sheet.condition(visibleIf), next))]),
    ...markdown(introduction),
    ...groupsOf(page).flatMap((group, index, groups) => {
      const below = groups[index + 1]?.[0] ?? jumps[0]
      return [
        ...groupFilter(group, below, next, sheet),
        ...group.flatMap((question) => questionBlocks(question, sheet)),
      ]
    }),
    ...jumps,
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
 * Whom the questions of a group concern, and where the others go on: with the question `below` the group, or after the
 * page if nothing is below it; nowhere if they must read first what stands there, words or a jump.
 */
function groupFilter(
  [first]: readonly Question[],
  below: Question | PaperBlock | undefined,
  afterPage: string,
  { words, numberOf, condition }: Sheet,
): readonly PaperBlock[] {
  if (first?.visibleIf === undefined) return []
  const told = condition(first.visibleIf)
  if (below === undefined) return [filterNote(words.onlyIfElse(told, afterPage))]
  const number = 'id' in below ? numberOf(below.id) : undefined
  return [
    filterNote(
      number === undefined ? words.onlyIf(told) : words.onlyIfElse(told, words.goOn(number)),
    ),
  ]
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
