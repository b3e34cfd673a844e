/**
 * `npm run attack -- COUNT FIELD`: plays a field over the real admission and collector, gives an insider everything that is left
 * afterwards, and counts how many answers can be led back to their code. The last line is one JSON object.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atOnce, citizens, later, type Delay } from './field/citizens.ts'
import { playField } from './field/play-field.ts'
import { randomFrom } from './field/random.ts'
import type { Way } from './field/take-part.ts'
import { attackField, type Outcome } from './judge/attack-field.ts'
import { refusedTokens } from './refused-tokens.ts'

const strata = ['nord', 'mitte', 'sued', 'west']
const [people = '2000', only] = process.argv.slice(2)
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
  say(JSON.stringify({ ...outcomes, refused }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
