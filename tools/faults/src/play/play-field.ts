import { mailServerCertificate, type MailServer } from '@meinungsbild/staff/testing/mail-server.ts'
import { seatPressOfficer } from '../crowd/press-officer.ts'
import { leadToField } from '../field/lead-to-field.ts'
import type { House } from '../house/house.ts'
import { verifyDossiers } from '../house/verify-dossiers.ts'
import { areSound, countMails, tryNewestCodes, untilAllMailed, type Mails } from './mails.ts'
import { codesPerSecond, isSound, putToWork, type Kept, type Work } from './put-to-work.ts'

const perMinute = 600
/** Part of the time that the e-mails take, so that they are under way as long as something happens to the house. */
const mailedPart = 0.7

/** What was there at the end. */
export type Tally = Kept & {
  readonly mails: Mails
  /** Processes that ended without being killed. */
  readonly fallen: number
  readonly dossiersProved: boolean
  readonly sound: boolean
}

type Played = {
  /** How long it is going to be disturbed. */
  readonly seconds: number
  /** Where staff's database lies on a server. */
  readonly database?: string | undefined
  /** Does to the house what is to be found out about, and leaves it whole; says how often staff may have lost the mail server. */
  readonly disturb: (work: Work) => Promise<number>
  readonly say: (line: string) => void
}

/** The settings of staff for e-mails through an encrypted line to a server on a host. */
export function mailSettings(host: string, port: number): Readonly<Record<string, string>> {
  return {
    MAIL_HOST: host,
    MAIL_PORT: String(port),
    MAIL_SECURITY: 'starttls',
    NODE_EXTRA_CA_CERTS: mailServerCertificate,
    MAIL_PER_MINUTE: String(perMinute),
    MAIL_SENDER_NAME: 'Stadt Auental',
    MAIL_SENDER_ADDRESS: 'umfrage@auental.example',
  }
}

/**
 * Brings an open survey and one with codes into the field, lets everybody work while the house is disturbed, then lets it come to rest,
 * stops it, and counts.
 */
export async function playField(
  house: House,
  mailServer: MailServer,
  { seconds, database, disturb, say }: Played,
): Promise<Tally> {
  await house.startAll()
  const mailed = Math.round(seconds * (perMinute / 60) * mailedPart)
  const people = mailed + Math.round(seconds * codesPerSecond)
  const open = await leadToField(house.staffUrl, 'Wie gern leben Sie hier?', 'anybody')
  const coded = await leadToField(house.staffUrl, 'Was fehlt Ihnen?', { people, mailed })
  const officer = await seatPressOfficer(house.staffUrl)
  say(`Two fields are open, ${mailed} e-mails wait, ${coded.codes.length} people have letters.`)

  const work = putToWork(house, officer, { open, coded })
  const lost = await disturb(work)
  await work.stop()
  say('Everybody has stopped; what is outside is fetched.')
  await work.fetchAll()
  await untilAllMailed(mailServer, mailed, () => officer.mail(coded))
  const newestCodes = await tryNewestCodes(house, coded, mailServer)
  await house.stopAll()

  const storage = await house.openStorage()
  const kept = await work.count(storage)
  const counted = await countMails(storage, coded, mailServer, { people: mailed, lost })
  await storage.close()
  const mails = { ...counted, newestCodes }
  const { proved, said } = verifyDossiers(house, database)
  say(said)
  const fallen = house.fallen()
  return {
    ...kept,
    mails,
    fallen,
    dossiersProved: proved,
    sound: isSound(kept) && areSound(mails) && fallen === 0 && proved,
  }
}
