/**
 * `npm run attack -- COUNT FIELD`: plays a field over the real admission and collector, gives an insider everything that is left
 * afterwards, and counts how many answers can be led back to their code. The last line is one JSON object. `--take-over` makes
 * it what the data protection folders of this version show.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { atOnce, citizens, later, type Delay } from './field/citizens.ts'
import { playField } from './field/play-field.ts'
import { randomFrom } from './field/random.ts'
import type { Way } from './field/take-part.ts'
import { attackField, type Outcome } from './judge/attack-field.ts'
import { refusedTokens } from './refused-tokens.ts'

const strata = ['nord', 'mitte', 'sued', 'west']
const { values, positionals } = parseArgs({
  options: { 'take-over': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [people = '2000', only] = positionals
const count = Number(people)
const seed = 20_261_127

const fields: readonly (readonly [name: string, way: Way, delay: Delay])[] = [
  ['blindLater', 'blind', later],
  ['blindAtOnce', 'blind', atOnce],
  ['plain', 'plain', later],
]

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-attack-'))
const outcomes: Record<string, Outcome> = {}
try {
  for (const [name, way, delay] of fields) {
    if (only !== undefined && only !== name) continue
    const invited = citizens(count, strata, delay, randomFrom(seed))
    const played = await playField(join(folder, name), invited, way)
    Object.assign(outcomes, attackField(name, played, say))
  }
  const refused = await refusedTokens(join(folder, 'refused'))
  const figures = { ...outcomes, refused }
  if (values['take-over']) takeOver(figures)
  say(JSON.stringify(figures))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function takeOver(figures: object): void {
  const file = fileURLToPath(
    new URL('../../../packages/secrecy/src/attack-results.json', import.meta.url),
  )
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync(file, `${JSON.stringify({ date, people: count, figures }, null, 2)}\n`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
