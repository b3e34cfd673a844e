/** `node tools/write-schema.ts && npm run format`: writes the schemas in docs/ anew. A test says when it is due. */
import { writeFileSync } from 'node:fs'
import { jsonSchema as modelSchema } from '../packages/procedure/src/json-schema.ts'
import { jsonSchema } from '../packages/questionnaire/src/json-schema.ts'

function write(name: string, schema: object): void {
  const file = new URL(`../docs/${name}.schema.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`)
}

write('questionnaire', jsonSchema())
write('procedure-model', modelSchema())
