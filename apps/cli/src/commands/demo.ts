import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installDemoAccounts } from '../demo/accounts.ts'
import { checkFrequencies } from '../demo/check-frequencies.ts'
import { cityMaterial } from '../demo/city/material.ts'
import { putDistricts } from '../demo/city/put-districts.ts'
import { fileMaterial, type ReadMaterial } from '../demo/file-material.ts'
import { play } from '../demo/play.ts'
import { reportCells } from '../demo/report-cells.ts'
import { enterTools } from '../demo/scenes/tools.ts'
import { openCast } from '../demo/stage.ts'
import { writeDocuments } from '../demo/write-documents.ts'
import { startHouse, type House } from '../house/house.ts'
import { refuse } from './refuse.ts'

/** As many citizens as the demonstration has of its own. */
const citizens = 500
const anyFreePort = {
  collector: 0,
  collectorInternal: 0,
  admission: 0,
  admissionInternal: 0,
  staff: 0,
}

/** `npm run demo`: the whole procedure in a fresh folder, through the HTTP surfaces of all three processes. */
export async function demo(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      questionnaire: { type: 'string' },
      answers: { type: 'string' },
      codebook: { type: 'string' },
      output: { type: 'string', default: 'demo-output' },
    },
  })
  const read = readMaterial(values)
  if (!read.ok) return refuse(read.sentence)
  for (const line of read.report) process.stdout.write(`  Formular: ${line}\n`)
  reportCells(read.material.answers, process.stdout)

  const data = mkdtempSync(join(tmpdir(), 'meinungsbild-demo-'))
  let house: House | undefined
  try {
    const installed = await installDemoAccounts(data)
    if (!installed.ok) return refuse(installed.sentence)
    const started = await startHouse(data, anyFreePort)
    if (!started.ok) return refuse(started.sentence)
    house = started.house
    const say = (step: string, what: string) => process.stdout.write(`  ${step}  ${what}\n`)
    const cast = await openCast(house)
    if (values.questionnaire === undefined) await putDistricts(cast)
    await enterTools(cast)
    const { stage, refused } = await play({
      house,
      cast,
      material: read.material,
      until: 'closing',
      say,
    })
    const output = resolve(values.output)
    const files = await writeDocuments(stage, output)
    process.stdout.write(`\n${files.length} Dokumente liegen in ${output}.\n`)
    return await checkFrequencies(stage, refused, output, process.stdout)
  } finally {
    await house?.close()
    rmSync(data, { recursive: true, force: true })
  }
}

type Values = {
  readonly questionnaire?: string | undefined
  readonly answers?: string | undefined
  readonly codebook?: string | undefined
}

function readMaterial({ questionnaire, answers, codebook }: Values): ReadMaterial {
  if (questionnaire === undefined && answers === undefined) {
    return { ok: true, material: cityMaterial(citizens), report: [] }
  }
  if (questionnaire === undefined || answers === undefined) {
    return { ok: false, sentence: 'Bitte geben Sie --questionnaire und --answers zusammen an.' }
  }
  return fileMaterial({ questionnaire, answers, codebook })
}
