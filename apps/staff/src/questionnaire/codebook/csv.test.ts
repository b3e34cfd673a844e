import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('a CSV file opens in office programs, and nothing in it is a formula', () => {
  expect(
    csv([
      ['a;b', 'say "x"', 'two\nlines'],
      ['=1+1', '@x', '+49 30', '\tx', '-1', '+2,5'],
    ]),
  ).toBe('\uFEFF"a;b";"say ""x""";"two\nlines"\r\n\'=1+1;\'@x;\'+49 30;\'\tx;-1;+2,5\r\n')
})
