/**
 * `npm run faults -- --minutes 10`: kills every process of a house at random moments while people work with it, and counts what is lost or
 * doubled. `--seconds` for short runs, `--postgres` over a real server, `--seed` for the same moments again. `npm run faults -- --network`
 * cuts the lines between three hosts, each for `--seconds`, in place of killing. The last line is one JSON object.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killUnderLoad } from './kill/kill-under-load.ts'
import { cutAndHeal } from './network/cut-and-heal.ts'
import { whyNoHosts } from './network/three-hosts.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    postgres: { type: 'boolean', default: false },
    network: { type: 'boolean', default: false },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-faults-'))
const outcome = values.network ? await network() : await kill()
// What did not come out right is left to be looked at.
if (outcome.sound) rmSync(folder, { recursive: true, force: true })
else say(`Data and logs are in ${folder}.`)
say(JSON.stringify(outcome))
process.exitCode = outcome.sound ? 0 : 1

async function kill() {
  const seconds = Number(values.seconds ?? 60 * Number(values.minutes))
  const seed = Number(values.seed)
  say(`Seed ${seed}, ${seconds} seconds`)
  return killUnderLoad(folder, { seconds, seed, postgres: values.postgres, say })
}

async function network() {
  const missing = whyNoHosts()
  if (missing === undefined)
    return cutAndHeal(folder, { seconds: Number(values.seconds ?? 10), say })
  say(`SKIPPED: ${missing}.`)
  return { skipped: missing, sound: true }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
