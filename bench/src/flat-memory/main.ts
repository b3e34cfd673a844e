/**
 * `npm run flat-memory -- [1000000]`: the memory of one collector while so many submissions come. The last line is JSON; ends with 1 where
 * it has grown.
 */
import { gather } from '../crowd.ts'
import { measureFlatMemory } from './measure-flat-memory.ts'

const [, , asked = '1000000'] = process.argv
const crowd = gather()
const found = await measureFlatMemory(crowd, Number(asked), (line) => {
  process.stdout.write(`${line}\n`)
})
await crowd.leave()
process.stdout.write(`${JSON.stringify(found)}\n`)
process.exitCode = found.growth > found.most ? 1 : 0
