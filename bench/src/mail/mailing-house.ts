import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { canonicalJson } from '@meinungsbild/exchange'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import {
  openCourier,
  openSurveyFigures,
  readOrMakeInsideKey,
  type MailConfiguration,
} from '@meinungsbild/staff'
import { openStorage, type DrawnPerson, type Storage } from '@meinungsbild/storage'
import { startAdmission, type Admission } from '../processes.ts'
import { benchSurvey } from '../survey.ts'

const initiative = 'bench'

/** The inside with an open field and a list of people who are to be invited by e-mail. */
export type MailingHouse = {
  readonly configuration: MailConfiguration
  /** Sends the invitation; resolves when it is done. */
  send(): Promise<void>
  close(): Promise<void>
}

export async function mailingHouse(
  folder: string,
  people: number,
  { port, dkim }: Pick<MailConfiguration, 'port' | 'dkim'>,
): Promise<MailingHouse> {
  const insideKey = readOrMakeInsideKey(join(folder, 'keys'))
  const admission = await startAdmission(join(folder, 'admission'), insideKey)
  const opened = await openStorage({ file: join(folder, 'staff.sqlite') })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const { storage } = opened
  await openField(storage, admission, people)
  const configuration: MailConfiguration = {
    host: '127.0.0.1',
    port,
    security: 'none',
    login: undefined,
    dkim,
    sender: { name: 'Gemeinde Musterfelde', address: 'umfrage@musterfelde.example' },
    replyTo: undefined,
    perMinute: 1_000_000,
    bounceAddress: 'zurueck@musterfelde.example',
    bounceFolder: undefined,
  }
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const courier = openCourier(
    {
      storage,
      figures: openSurveyFigures(storage, log),
      insideKey,
      admission,
      collector: admission,
      publicUrl: 'http://127.0.0.1',
      now: () => new Date(),
      newId: randomUUID,
      log,
    },
    configuration,
  )
  return {
    configuration,
    async send() {
      await storage.mailSeries.setState(initiative, 1, { state: 'running' })
      courier.start(initiative, 1)
      await courier.settled()
      const series = await storage.mailSeries.find(initiative, 1)
      if (series?.state !== 'done') throw new Error(`The series is ${JSON.stringify(series)}`)
    },
    async close() {
      await courier.close()
      await storage.close()
      admission.child.kill('SIGTERM')
    },
  }
}

async function openField(storage: Storage, admission: Admission, people: number): Promise<void> {
  const sealing = { id: 'bench', ...(await generateSealingKeys()) }
  const survey = benchSurvey(sealing.publicKey)
  const { id, slug } = survey
  const codeHashKey = randomBytes(32).toString('base64url')
  await storage.surveys.create({ id, slug, initiative, sealing, codeHashKey })
  await storage.surveys.setPublished(id, { document: canonicalJson(survey), signature: '' })
  await storage.participants.replace(initiative, sample, Array.from({ length: people }, person))
  const numbers = Array.from({ length: people }, (_, index) => index + 1)
  await storage.codes.replace(
    id,
    numbers.map((participant) => ({
      participant,
      stratum: '',
      codeHash: randomBytes(32).toString('base64url'),
    })),
  )
  await admission.publish({
    format: 'meinungsbild/admission-list/2',
    surveyId: id,
    slug,
    opens: survey.opens,
    closes: survey.closes,
    codeHashKey,
    title: survey.questionnaire.title,
    collectorUrl: 'http://127.0.0.1',
    mode: 'blind',
    strata: await storage.codes.hashes(id),
  })
  const body = `{anrede},

wie leben Sie in {behörde}? Ihre Antworten gehen in die Planung des nächsten Jahres ein: Wege, Grünflächen, Angebote für Jugendliche.

{zugang}

Die Teilnahme ist **freiwillig und anonym** und bis einschließlich {ende} möglich.`
  await storage.mailSeries.add(initiative, {
    kind: 'invitation',
    newCode: true,
    texts: { de: { subject: '{titel}: Ihre Meinung ist gefragt', body } },
  })
  const mails = numbers.map((participant) => ({ participant, id: randomBytes(10).toString('hex') }))
  await storage.mails.add(initiative, 1, mails)
}

const sample = {
  at: '2026-11-27T09:00:00.000Z',
  source: 'addressBook',
  legalBasis: '',
  reference: '',
  fileName: '',
  fileHash: '',
  counts: {},
  rules: {},
  seed: '',
  allocation: 'everybody',
  strata: [],
} as const

function person(_: unknown, index: number): DrawnPerson {
  const names = { title: '', givenNames: 'Erika', familyName: `Mustermann ${index}` }
  return {
    draw: 'main',
    stratum: '',
    address: { ...names, street: 'Dorfplatz 1', postcode: '20000', town: 'Musterfelde' },
    email: `erika${index}@anderswo.example`,
    language: 'de',
    unit: '',
    nameKey: `erika mustermann ${index}`,
  }
}
