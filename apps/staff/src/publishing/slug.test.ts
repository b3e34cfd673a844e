import { expect, test } from 'vitest'
import { slugOf } from './slug.ts'

test.each([
  ['Was gefällt Ihnen an unserer Straße?', 'was-gefaellt-ihnen-an-unserer-strasse-2026'],
  ['  Şehir & Çarşı: <b>Öffentlich</b>', 'sehir-carsi-b-oeffentlich-b-2026'],
  ['../../admin', 'admin-2026'],
  ['Парк', 'befragung-2026'],
  ['', 'befragung-2026'],
  [`${'a'.repeat(49)} b`, `${'a'.repeat(49)}-2026`],
])('the address of %j is %s', (title, slug) => {
  expect(slugOf(title, 2026)).toBe(slug)
  expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/)
})
