import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const outcome = z.object({
  citizens: z.literal(200),
  linked: z.number(),
  chance: z.number(),
  pValue: z.number(),
})
const refusals = z.object({ tried: z.number(), refused: z.number() })
const summary = z.object({
  blindLater: outcome,
  blindLaterWithLetters: outcome,
  blindLaterWatched: outcome,
  blindLaterWatchedWithLetters: outcome,
  refused: z.record(z.string(), refusals),
})

/** So seldom that honest runs never fall below it. */
const suspicious = 1e-4

test('an insider does no better than chance, whoever watches neither, and no bad token buys anything', () => {
  const args = ['--import', '@meinungsbild/launch', main, '200', 'blindLater']
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([run.status, run.stderr]).toEqual([0, ''])
  const found = summary.parse(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? ''))
  expect(found.blindLater.pValue).toBeGreaterThan(suspicious)
  expect(found.blindLaterWithLetters.pValue).toBeGreaterThan(suspicious)
  expect(found.blindLaterWatched.pValue).toBeGreaterThan(suspicious)
  // Whoever kept the printed codes and watched the door does better: said, not hidden.
  const { linked, chance } = found.blindLaterWatchedWithLetters
  expect(linked).toBeGreaterThan(chance)
  expect(Object.keys(found.refused)).toEqual(
    expect.arrayContaining(['forged', 'crossSurvey', 'crossStratum', 'replayed', 'doubleSpent']),
  )
  for (const { tried, refused } of Object.values(found.refused)) {
    expect([tried > 0, refused]).toEqual([true, tried])
  }
}, 300_000)
