import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonSchema } from './json-schema.ts'

const file = new URL('../../../docs/procedure-model.schema.json', import.meta.url)

test('docs/procedure-model.schema.json says what is read; `node tools/write-schema.ts` writes it anew', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
})
