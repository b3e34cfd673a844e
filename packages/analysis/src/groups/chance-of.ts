import { isRefusal, raoScottTests, surveyTTest, type SurveyDesign } from '@meinungsbild/statistics'
import { valuesIn, type Column } from '../columns/column.ts'
import { isIn, union } from '../columns/mask.ts'
import { numbersOf } from '../weights/estimates.ts'
import type { GroupFigures } from './perturbed-groups.ts'
import type { Grouping } from './two-groups.ts'

/**
 * How small the chance is that two groups which are alike look as different: of means by the t-test of the design, of shares by
 * Rao and Scott's second-order test. Undefined where no test is possible.
 */
export function chanceOf(
  design: SurveyDesign,
  column: Column,
  { measure, option }: Pick<GroupFigures, 'measure' | 'option'>,
  groups: Grouping,
): number | undefined {
  if (measure === 'mean') {
    const numbers = numbersOf(column)
    const second = Float64Array.from(groups, (group) => (group < 2 ? group : Number.NaN))
    if (numbers === undefined || !varies(numbers, second)) return undefined
    const test = surveyTTest(design, numbers, second)
    return isRefusal(test) ? undefined : test.pValue
  }
  const sides = { codes: Int32Array.from(groups, (group) => (group < 2 ? group : -1)), count: 2 }
  const tests = raoScottTests(design, answersOf(column, option?.code, design.rows), sides)
  return isRefusal(tests) ? undefined : tests.secondOrder.pValue
}

/** Where all gave one number, the last bits of the computation would be taken for a difference. */
function varies(numbers: Float64Array, groups: Float64Array): boolean {
  const given = numbers.filter(
    (number, person) => !Number.isNaN(number + (groups[person] ?? Number.NaN)),
  )
  return given.some((number) => number !== given[0])
}

/** Everybody's answer, or whether it is the option; -1 for who gave none. */
function answersOf(column: Column, option: string | undefined, size: number) {
  const values = valuesIn(column)
  if (column.kind !== 'set')
    return {
      codes: Int32Array.from(column.codes, (code) => (code < values ? code : -1)),
      count: values,
    }
  const gave = union(column.masks.slice(0, values))
  const chosen = column.masks[column.variable.categories.findIndex(({ code }) => code === option)]
  return {
    codes: Int32Array.from({ length: size }, (_, person) =>
      isIn(gave, person) ? Number(chosen !== undefined && isIn(chosen, person)) : -1,
    ),
    count: 2,
  }
}
