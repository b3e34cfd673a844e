import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newVariableNames } from './variable-names.ts'

const wanted = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'q.row.1',
    'Q.ROW.1',
    'ALL',
    'to',
    'weg~größer 3',
    '1a',
    '',
    'TRUE',
    'constructor',
  ),
  fc.constantFrom('a'.repeat(64), 'a'.repeat(70), `${'a'.repeat(63)}ß`),
)

test('names are valid for SPSS and unique, also where only case tells them apart', () => {
  fc.assert(
    fc.property(fc.array(wanted), (all) => {
      const nameOf = newVariableNames()
      const names = all.map(nameOf)
      for (const name of names) {
        expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,63}$/)
        expect(name).not.toMatch(/^(?:all|and|by|eq|ge|gt|le|lt|ne|not|or|to|with|true|if)$/i)
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    }),
  )
})

test('names stay as near to the questionnaire as can be', () => {
  const nameOf = newVariableNames()
  expect(['alter', 'weg~größer 3', 'q.r1.c-2', 'Alter', 'with', '3x'].map(nameOf)).toEqual([
    'alter',
    'weg_groesser_3',
    'q_r1_c_2',
    'Alter_2',
    'with_2',
    'v_3x',
  ])
})
