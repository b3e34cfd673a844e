import { conditionOnPaper } from '../condition/condition-on-paper.ts'
import type { Noted } from './noted.ts'

/** Conditions that nobody with the paper in hand can check, such as the language or a computed number. */
export function conditionNotes(noted: Noted): readonly string[] {
  const { questionnaire, texts, ui, numberOf } = noted
  const around = { questionnaire, language: ui, numberOf }
  const untold = (place: string, conditions: readonly string[]) =>
    conditions
      .filter((condition) => !conditionOnPaper(condition, around).isTold)
      .map((condition) => texts.untold(place, condition))
  return questionnaire.pages.flatMap((page) => [
    ...untold(texts.page(page.id), [
      ...ifAny(page.visibleIf),
      ...(page.jumps ?? []).map((jump) => jump.if),
    ]),
    ...page.questions.flatMap((question) => {
      const number = numberOf(question.id)
      const parts: readonly object[] = [
        ...('options' in question ? question.options : []),
        ...('rows' in question ? question.rows : []),
      ]
      const conditions = [question.visibleIf, question.requiredIf, ...parts.map(conditionOf)]
      const place = number === undefined ? question.id : texts.question(number)
      return untold(place, conditions.flatMap(ifAny))
    }),
  ])
}

function conditionOf(part: object): string | undefined {
  return 'visibleIf' in part && typeof part.visibleIf === 'string' ? part.visibleIf : undefined
}

function ifAny(condition: string | undefined): readonly string[] {
  return condition === undefined ? [] : [condition]
}
