import { expect, test } from 'vitest'
import { reviewResponse } from './review-response.ts'

const rule = { minimumBase: 10, smallCell: 3 }

test('groups that answered unlike each other are told with their shares and one indicator', () => {
  const found = reviewResponse(
    [
      { name: 'Nord', drawn: 100, answered: 20 },
      { name: 'Süd', drawn: 100, answered: 60 },
    ],
    rule,
  )
  // Rates of 0.2 and 0.6: a standard deviation of 0.2, so about 1 - 2 * 0.2.
  expect(found).toMatchObject({
    kind: 'response',
    indicator: { value: 0.6, shown: { de: '0,60', en: '0.60' } },
    groups: [
      {
        name: 'Nord',
        drawn: { shown: { de: '50\u00a0%' } },
        answered: { shown: { de: '25\u00a0%' } },
        difference: { value: -0.25, shown: { de: '−25\u00a0Prozentpunkte' } },
      },
      { name: 'Süd', difference: { shown: { de: '+25\u00a0Prozentpunkte' } } },
    ],
    isProven: true,
  })
})

test('groups that answered alike are at 1, and nothing is proven', () => {
  const groups = ['Nord', 'Süd'].map((name) => ({ name, drawn: 50, answered: 20 }))
  expect(reviewResponse(groups, rule)).toMatchObject({ indicator: { value: 1 }, isProven: false })
})

test.each([
  [
    'a group of nine',
    [
      { name: 'a', drawn: 9, answered: 3 },
      { name: 'b', drawn: 90, answered: 3 },
    ],
    'baseTooSmall',
  ],
  ['one group', [{ name: 'a', drawn: 90, answered: 30 }], 'notComputable'],
  [
    'no answer at all',
    [
      { name: 'a', drawn: 90, answered: 0 },
      { name: 'b', drawn: 90, answered: 0 },
    ],
    'notComputable',
  ],
])('%s tells nothing', (_, groups, code) => {
  expect(reviewResponse(groups, rule)).toMatchObject({ kind: 'withheld', code })
})

test('more codes used than people drawn count as everybody', () => {
  const found = reviewResponse(
    [
      { name: 'a', drawn: 20, answered: 21 },
      { name: 'b', drawn: 20, answered: 20 },
    ],
    rule,
  )
  expect(found).toMatchObject({ indicator: { value: 1 } })
})
