import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surveyDesign } from '../design/survey-design.ts'
import {
  age,
  clusteredDesign,
  equalDesign,
  rows,
  satisfied,
  sex,
  use,
} from '../testing/respondents.ts'
import { settled } from '../testing/settled.ts'
import { surveyLogisticRegression } from './logistic-regression.ts'

const clustered = clusteredDesign()
const isSecondSex = Float64Array.from(sex.codes)
const isAge = (code: number) => Float64Array.from(age.codes, (each) => Number(each === code))

describe('logistic regression', () => {
  test('has the coefficients and standard errors of R', () => {
    const found = settled(
      surveyLogisticRegression(clustered, satisfied, [isSecondSex, isAge(1), isAge(2)]),
    )
    const expected = [
      [-0.01386515640964, 0.5265134680662, 0.98064479118],
      [-0.66462013659094, 0.7359206711157, 0.43303394080452],
      [0.9230751026884, 0.9529110452624, 0.40415264392489],
      [2.85604812344911, 1.1130512061693, 0.08278327417845],
    ] as const
    expect(found.degreesOfFreedom).toBe(3)
    found.coefficients.forEach(({ value, standardError, pValue }, at) => {
      const [coefficient, error, p] = expected[at] ?? []
      expect(value).toBeCloseTo(coefficient ?? 0, 7)
      expect(standardError).toBeCloseTo(error ?? 0, 7)
      expect(pValue).toBeCloseTo(p ?? 0, 7)
    })
    const one = settled(surveyLogisticRegression(clustered, satisfied, [isSecondSex]))
    expect(one.coefficients[1]).toMatchObject({
      value: expect.closeTo(-0.6346706015789, 8),
      standardError: expect.closeTo(0.7266294480223, 8),
    })
  })

  test('of one yes-or-no predictor has the odds ratio of the table as its coefficient', () => {
    const count = fc.integer({ min: 1, max: 30 })
    fc.assert(
      fc.property(count, count, count, count, (yesYes, yesNo, noYes, noNo) => {
        const cells = [
          [1, 1, yesYes],
          [1, 0, yesNo],
          [0, 1, noYes],
          [0, 0, noNo],
        ] as const
        const people = cells.flatMap(([x, y, size]) =>
          Array.from({ length: size }, () => ({ x, y })),
        )
        const found = settled(
          surveyLogisticRegression(
            settled(surveyDesign({ rows: people.length })),
            Float64Array.from(people, ({ y }) => y),
            [Float64Array.from(people, ({ x }) => x)],
          ),
        )
        const odds = (yesYes * noNo) / (yesNo * noYes)
        expect(found.coefficients[1]?.value).toBeCloseTo(Math.log(odds), 8)
      }),
    )
  })

  test('is refused where there is none', () => {
    // Whoever uses the service is satisfied, and nobody else: no odds ratio is large enough.
    const predictor = Float64Array.from(use.codes)
    const parted = predictor.map((each) => 1 - each)
    expect(surveyLogisticRegression(equalDesign, parted, [predictor])).toEqual({
      refused: 'notConverged',
    })
    expect(
      surveyLogisticRegression(equalDesign, new Float64Array(rows).fill(1), [predictor]),
    ).toEqual({ refused: 'noVariation' })
    expect(
      surveyLogisticRegression(equalDesign, satisfied, [
        predictor,
        predictor.map((each) => 2 * each),
      ]),
    ).toEqual({ refused: 'collinear' })
    const many = Array.from({ length: 6 }, () => predictor)
    expect(surveyLogisticRegression(clustered, satisfied, many)).toEqual({ refused: 'tooFewCases' })
  })
})
