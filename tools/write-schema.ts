/** `node tools/write-schema.ts && npm run format`: writes docs/questionnaire.schema.json anew. A test says when it is due. */
import { writeFileSync } from 'node:fs'
import { jsonSchema } from '../packages/questionnaire/src/json-schema.ts'

const file = new URL('../docs/questionnaire.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(jsonSchema(), undefined, 2)}\n`)
