import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { blindSign } from '@meinungsbild/admission'
import { generateSealingKeys, openAnswer, sealAnswer } from '@meinungsbild/secrecy'
import { gather } from '../crowd.ts'
import { measureLoad } from '../load-curve/measure-load.ts'
import { startCollector } from '../processes.ts'
import { benchSurvey } from '../survey.ts'
import type { Costs } from './scaling-plan.ts'

const citizens = 100
const milliseconds = 20_000
const turns = 200

/** Measures on this machine what one of each costs; `folder` is empty and on the disk that counts. */
export async function measureCosts(folder: string): Promise<Costs> {
  return { ...(await participationCosts(folder)), signMs: signing(), openMs: await opening() }
}

async function participationCosts(
  folder: string,
): Promise<Pick<Costs, 'participationMs' | 'answerBytes'>> {
  const data = join(folder, 'collector')
  const { publicKey } = await generateSealingKeys()
  const collector = await startCollector(data)
  const crowd = gather()
  try {
    const survey = benchSurvey(publicKey)
    await collector.publish(survey)
    await measureLoad(crowd, collector, 30, 3_000)
    const { processorMs } = await measureLoad(crowd, collector, citizens, milliseconds)
    const answers = await collector.counted(survey.id)
    return { participationMs: processorMs, answerBytes: Math.round(bytesIn(data) / answers) }
  } finally {
    await crowd.leave()
    collector.child.kill('SIGTERM')
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

function signing(): number {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const key = privateKey.export({ format: 'der', type: 'pkcs8' })
  const blinded = Buffer.concat([Buffer.alloc(1), randomBytes(383)])
  const begun = performance.now()
  for (let turn = 0; turn < turns; turn += 1) blindSign(blinded, key)
  return (performance.now() - begun) / turns
}

async function opening(): Promise<number> {
  const { publicKey, privateKey } = await generateSealingKeys()
  const context = { surveyId: 'bench', questionnaireHash: '0'.repeat(64), submissionId: 'one' }
  const sealed = await sealAnswer({ ...context, publicKey, plaintext: randomBytes(900) })
  const begun = performance.now()
  for (let turn = 0; turn < turns; turn += 1) await openAnswer({ ...context, privateKey, sealed })
  return (performance.now() - begun) / turns
}
