/**
 * `npm run oracles -- FILE.json`: computes every case of a file of reference results (R's packages `survey` and `stats`) with
 * our own statistics. The last line is `{"agree":n,"all":n,"unsupported":[ids]}`; differences stand before it. Without a file:
 * the one beside this repository, if it is there.
 */
import { existsSync } from 'node:fs'
import { givenOracles } from './find-file.ts'
import { judgeFile } from './judge-file.ts'

const [named] = process.argv.slice(2)
if (named === undefined && !existsSync(givenOracles)) {
  say(`Keine Vergleichswerte: ${givenOracles} gibt es nicht.`)
  process.exit(0)
}
const path = named ?? givenOracles
if (!existsSync(path)) {
  process.stderr.write(`${path} gibt es nicht.\n`)
  process.exit(2)
}

const cases = judgeFile(path)
for (const { id, judged } of cases) {
  if (judged.kind === 'unsupported') say(`${id}: unsupported, ${judged.why}`)
  if (judged.kind !== 'disagrees') continue
  for (const { path: at, expected, found } of judged.differences)
    say(`${id}: ${at} expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`)
}
const agree = cases.filter(({ judged }) => judged.kind === 'agrees')
const unsupported = cases.filter(({ judged }) => judged.kind === 'unsupported')
say(
  JSON.stringify({
    agree: agree.length,
    all: cases.length,
    unsupported: unsupported.map(({ id }) => id),
  }),
)
if (agree.length + unsupported.length < cases.length) process.exitCode = 1

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
