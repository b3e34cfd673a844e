import type { DescribedVariable } from '../study/described-variable.ts'
import { element, type Xml } from '../xml/element.ts'
import type { InEachLanguage } from './in-each-language.ts'

export type IdentifiedVariable = { readonly variable: DescribedVariable; readonly id: string }

/** The columns of one question as a group, where it has several. */
export function variableGroups(
  identified: readonly IdentifiedVariable[],
  inEach: InEachLanguage,
): readonly Xml[] {
  const byQuestion = Map.groupBy(identified, ({ variable }) => variable.question?.id)
  return [...byQuestion.values()].flatMap((columns) => {
    const question = columns[0]?.variable.question
    if (question === undefined || columns.length === 1) return []
    const members = columns.map(({ id }) => id).join(' ')
    return element('varGrp', { name: question.id, var: members }, inEach('labl', question.text))
  })
}
