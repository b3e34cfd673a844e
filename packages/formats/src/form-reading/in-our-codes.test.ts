import { parseExpression, printExpression } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import type { Coding } from './coding.ts'
import { inOurCodes } from './in-our-codes.ts'

const codings = new Map<string, Coding>([
  ['q', { codes: new Map([['Item 1', 'Item_1']]), specials: new Map([['refused', 'noAnswer']]) }],
  ['several', { codes: new Map([['Item 1', 'Item_1']]), isList: true }],
  ['agreed', { truth: { yes: 'yes', no: 'no' } }],
])

function rewritten(source: string): string | undefined {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(source)
  const ours = inOurCodes(parsed.expression, codings, true)
  return ours && printExpression(ours)
}

test.each([
  ["q = 'Item 1'", "q = 'Item_1'"],
  ["'Item 1' = q", "q = 'Item_1'"],
  ["q = 'b'", "q = 'b'"],
  ["code(q) != 'Item 1'", "code(q) != 'Item_1'"],
  ["several contains 'Item 1'", "several contains 'Item_1'"],
  ["q in ['Item 1', 'b']", "q = 'Item_1' or q = 'b'"],
  ["b in ['Item 1', 'c']", "b in ['Item 1', 'c']"],
  ["q = 'refused'", "special(q) = 'noAnswer'"],
  ["q != 'refused'", "answered(q) and not special(q) = 'noAnswer'"],
  ['empty(q)', 'not answered(q)'],
  ['agreed', "agreed = 'yes'"],
  ['not agreed', "not agreed = 'yes'"],
  ['agreed = false', "agreed = 'no'"],
  ["if(agreed, 1, 2) = 1 and q = 'Item 1'", "if(agreed = 'yes', 1, 2) = 1 and q = 'Item_1'"],
  ["upper(q) = 'X'", "upper(if(q = 'Item_1', 'Item 1', q)) = 'X'"],
  ['text(agreed)', "text(if(agreed = 'yes', true, if(agreed = 'no', false)))"],
])('%s is said in our codes', (theirs, ours) => {
  expect(rewritten(theirs)).toBe(ours)
})

test('a list whose codes are called otherwise cannot be spelled out', () => {
  expect(rewritten("join(several, ' ') = 'Item 1'")).toBeUndefined()
})
