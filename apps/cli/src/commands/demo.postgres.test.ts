import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifyStoredDossiers } from '@meinungsbild/storage'
import { newTestDatabase } from '@meinungsbild/storage/testing/test-database.ts'
import { expect, test } from 'vitest'
import { runCommand } from '../demo/testing/run-command.ts'
import { openWorkplace } from '../demo/testing/workplace.ts'

const workplace = openWorkplace()
const file = (name: string) => fileURLToPath(new URL(`../demo/testing/${name}`, import.meta.url))

test(
  'the whole procedure is played with the dossiers on a server, and shows the frequencies of the file',
  { timeout: 300_000 },
  async () => {
    const { place, forget } = await newTestDatabase()
    if (!('address' in place)) throw new Error('This is about a server.')
    const temporary = join(workplace, 'tmp')
    const output = join(workplace, 'output')
    mkdirSync(temporary)
    const questionnaire = file('library-questionnaire.json')
    const answers = file('library-answers.csv')
    const played = await runCommand(
      ['demo', '--questionnaire', questionnaire, '--answers', answers, '--output', output],
      { TMPDIR: temporary, STAFF_DATABASE: place.address },
    )
    expect(played).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(output)).toContain('11-akte.zip')
    const proved = await verifyStoredDossiers(place)
    expect(proved).toMatchObject({ ok: true, verification: { flaws: [], alteredContents: [] } })
    expect(proved.ok && proved.verification.entries).toBeGreaterThan(50)
    await forget()
  },
)
