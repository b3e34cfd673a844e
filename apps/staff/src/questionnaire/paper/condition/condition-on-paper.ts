import { uiLanguage } from '@meinungsbild/design'
import {
  findQuestion,
  parseExpression,
  printExpression,
  type Expression,
} from '@meinungsbild/questionnaire'
import { plainText } from '../../../papers/plain-text.ts'
import { describeCondition } from '../../condition/describe-condition.ts'
import { rowOfExpression } from '../../condition/row-expression.ts'
import { subjectFinder } from '../../condition/subject.ts'
import { comparedAnswer, tickedAnswer, type ComparedWhere } from './compared-answer.ts'
import { paperConditionWords } from './condition-on-paper.texts.ts'

export type ToldCondition = {
  /** The end of "Nur wenn …", as inline Markdown. */
  readonly words: string
  /** Whether somebody with the paper in hand can tell if it holds. */
  readonly isTold: boolean
}

/** Computed truths stand for what they are computed from, but not without end in a draft where they name each other. */
const deepest = 5

/**
 * A condition in the words of a paper, by the numbers of its questions. What no paper asks, such as a computed number or
 * the language, is told as the editor tells it.
 */
export function conditionOnPaper(condition: string, around: ComparedWhere): ToldCondition {
  const { questionnaire, language } = around
  const words = paperConditionWords(language)
  const find = subjectFinder(questionnaire, uiLanguage(language))
  const parsed = parseExpression(condition)
  return parsed.ok ? tell(parsed.expression, 0) : untold(condition)

  function tell(part: Expression, depth: number): ToldCondition {
    const row = rowOfExpression(part, find, uiLanguage(language))
    const compared = row && comparedAnswer(row, around)
    if (compared !== undefined) return { words: compared, isTold: true }
    const meant = depth < deepest ? computedTruth(part) : undefined
    if (meant !== undefined) return tell(meant, depth + 1)
    if (part.kind === 'not') {
      const told = tell(part.operand, depth)
      return { ...told, words: words.not(words.inBrackets(told.words)) }
    }
    if (part.kind !== 'operation') return untold(printExpression(part))
    const { operator, left, right } = part
    if (operator === 'and' || operator === 'or') {
      const sides = [left, right].map((side) => {
        const told = tell(side, depth)
        const isMixed = side.kind === 'operation' && isOther(side.operator, operator)
        return isMixed ? { ...told, words: words.inBrackets(told.words) } : told
      })
      return {
        words: sides.map((side) => side.words).join(words[operator]),
        isTold: sides.every((side) => side.isTold),
      }
    }
    return oneOfList(part) ?? untold(printExpression(part))
  }

  /** `district in ['north', 'south']`, where all of them are answers that can be ticked. */
  function oneOfList(part: Expression): ToldCondition | undefined {
    if (part.kind !== 'operation' || part.operator !== 'in' || part.right.kind !== 'list') return
    const rows = part.right.items.map((item) =>
      rowOfExpression(
        { kind: 'operation', operator: '=', left: part.left, right: item },
        find,
        uiLanguage(language),
      ),
    )
    const categories = rows.flatMap(
      (row) => row?.subject.categories.filter(({ code }) => code === row.value) ?? [],
    )
    const subject = rows[0]?.subject
    if (subject === undefined || categories.length < rows.length) return undefined
    const ticked = tickedAnswer(subject, categories, around)
    return ticked === undefined ? undefined : { words: ticked, isTold: true }
  }

  function computedTruth(part: Expression): Expression | undefined {
    if (part.kind !== 'reference' || part.path.length > 1) return undefined
    const question = findQuestion(questionnaire, part.path[0] ?? '')
    if (question?.kind !== 'computed' || question.type !== 'truth') return undefined
    const value = parseExpression(question.value)
    return value.ok ? value.expression : undefined
  }

  function untold(text: string): ToldCondition {
    const sentence = describeCondition(text, questionnaire, uiLanguage(language))
    return { words: words.holds(plainText(sentence)), isTold: false }
  }
}

function isOther(inner: string, outer: string): boolean {
  return (inner === 'and' || inner === 'or') && inner !== outer
}
