import { serve } from '@hono/node-server'
import { readFileSync } from 'node:fs'
import { openHouse } from './testing/open-house.ts'
import { id, saved, untilConcept } from './questionnaire/testing/short-initiative.ts'
const house = await openHouse({ publicUrl: 'http://127.0.0.1:9191', now: () => new Date() })
await untilConcept(house)
const q = JSON.parse(readFileSync('/work/main/apps/cli/src/demo/city/questionnaire.json','utf8'))
await saved(house, q)
const { token } = await house.storage.sessions.start('a-presse', new Date().toISOString())
console.log('TOKEN', token, id)
serve({ fetch: house.app.fetch, port: 9191 })
