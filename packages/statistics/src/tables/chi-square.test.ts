import { expect, test } from 'vitest'
import { settled } from '../testing/settled.ts'
import { association } from './association.ts'
import {
  adjustedResiduals,
  expectedCounts,
  goodnessOfFit,
  likelihoodRatio,
  pearsonChiSquare,
} from './chi-square.ts'

/** Agresti (2013), table 3.2: gender by party. */
const genderByParty = [
  [762, 327, 468],
  [484, 239, 477],
]
/** Men and women who applied to Berkeley in 1973, admitted and rejected. */
const admissions = [
  [1198, 1493],
  [557, 1278],
]

test('X² is that of published tables', () => {
  const party = settled(pearsonChiSquare(genderByParty))
  expect(party.statistic).toBeCloseTo(30.0701491, 7)
  expect(party.df).toBe(2)
  expect(party.pValue).toBeCloseTo(2.953589e-7, 12)
  const doc = settled(
    pearsonChiSquare([
      [10, 10, 20],
      [20, 20, 20],
    ]),
  )
  expect(doc.statistic).toBeCloseTo(2.777778, 6)
  expect(doc.pValue).toBeCloseTo(0.2493522, 7)
})

test("Yates' correction takes half a case off, in tables of two by two only", () => {
  expect(settled(pearsonChiSquare(admissions)).statistic).toBeCloseTo(92.20528, 5)
  expect(settled(pearsonChiSquare(admissions, { yates: true })).statistic).toBeCloseTo(91.6096, 4)
  expect(pearsonChiSquare(genderByParty, { yates: true })).toEqual(pearsonChiSquare(genderByParty))
  const even = [
    [5, 5],
    [5, 5],
  ]
  expect(settled(pearsonChiSquare(even, { yates: true })).statistic).toBe(0)
})

test('expected counts and adjusted residuals', () => {
  const expected = expectedCounts(genderByParty).map((row) => row.map((count) => count.toFixed(3)))
  expect(expected).toEqual([
    ['703.671', '319.645', '533.683'],
    ['542.329', '246.355', '411.317'],
  ])
  const residuals = settled(adjustedResiduals(genderByParty))
  expect(residuals.map((row) => row.map((each) => each.toFixed(4)))).toEqual([
    ['4.5021', '0.6995', '-5.3159'],
    ['-4.5021', '-0.6995', '5.3159'],
  ])
})

test('the strength of an association: hair and eyes of students', () => {
  const hairByEyes = [
    [68, 20, 15, 5],
    [119, 84, 54, 29],
    [26, 17, 14, 14],
    [7, 94, 10, 16],
  ]
  const test9 = settled(pearsonChiSquare(hairByEyes))
  expect(test9.statistic).toBeCloseTo(138.2898, 4)
  expect(test9.pValue / 2.325e-25).toBeCloseTo(1, 3)
  const { cramersV, phi, contingencyCoefficient } = settled(association(hairByEyes))
  expect(cramersV).toBeCloseTo(0.2790446, 7)
  expect(phi).toBeCloseTo(Math.sqrt(138.2898416 / 592), 7)
  expect(contingencyCoefficient).toBeCloseTo(Math.sqrt(138.2898416 / (138.2898416 + 592)), 7)
})

test('the likelihood ratio, and counts against given shares', () => {
  // R: sum(2 * O * log(O / E)) and chisq.test(c(30, 45, 25), p = c(.3, .5, .2))
  expect(settled(likelihoodRatio(genderByParty)).statistic).toBeCloseTo(30.01669261, 7)
  expect(
    settled(
      likelihoodRatio([
        [0, 5],
        [5, 5],
      ]),
    ).statistic,
  ).toBeCloseTo(5.232481438, 8)
  const fit = goodnessOfFit([30, 45, 25], [0.3, 0.5, 0.2])
  expect(fit.statistic).toBeCloseTo(1.75, 10)
  expect(fit.pValue).toBeCloseTo(0.416862019679, 10)
})

test('a table that cannot say anything is refused', () => {
  const empty = [
    [3, 0],
    [4, 0],
  ]
  for (const test of [pearsonChiSquare, likelihoodRatio, adjustedResiduals, association]) {
    expect(test(empty)).toEqual({ refused: 'emptyMargin' })
    expect(test([[3, 4]])).toEqual({ refused: 'noVariation' })
    expect(test([])).toEqual({ refused: 'noVariation' })
  }
})
