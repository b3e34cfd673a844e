import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test('Arabic, Hebrew, Persian and Urdu are written from the right', () => {
  for (const tag of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ckb', 'pa-Arab', 'uz-Arab-AF']) {
    expect([tag, directionOf(tag)]).toEqual([tag, 'rtl'])
  }
})

test('everything else is written from the left, Arabic in Latin letters too', () => {
  for (const tag of ['de', 'de-x-ls', 'en', 'tr', 'ar-Latn', 'az', '', 'arabisch']) {
    expect([tag, directionOf(tag)]).toEqual([tag, 'ltr'])
  }
})
