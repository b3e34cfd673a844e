import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { round } from '../round.ts'
import { mailingHouse, type MailingHouse } from './mailing-house.ts'

export type MailFigures = {
  readonly mails: number
  readonly seconds: number
  readonly mostSeconds: number
  /** E-mails a second beside those of nodemailer's own pool with the same content, signature included. */
  readonly ratio: number
}

const people = 10_000
const mostSeconds = 60
/** So many for the pool on either side of our own turn. */
const poolMails = 2_000
const connections = 5

/**
 * Invitations to ten thousand people, each with a code of its own, signed with DKIM, every state on disk: beside what
 * nodemailer's pool does with the same content and nothing to remember.
 */
export async function measureMail(say: (line: string) => void): Promise<MailFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-bench-mail-'))
  const server = await startServer()
  const dkim = dkimKey()
  const house = await mailingHouse(folder, people, { port: server.port, dkim })
  try {
    const begun = performance.now()
    await house.send()
    const seconds = (performance.now() - begun) / 1000
    const { taken, last } = await server.ask()
    if (taken !== people) throw new Error(`${taken} of ${people} e-mails arrived`)
    const pool = await poolSpeed(server.port, last, dkim)
    const perSecond = people / seconds
    const ratio = perSecond / pool
    say(
      `${people.toLocaleString('de')} E-Mails mit eigenem Code und Signatur: ${seconds.toFixed(1)} s (höchstens ${mostSeconds}); ${perSecond.toFixed(0)} je Sekunde, nodemailer allein ${pool.toFixed(0)}, Verhältnis ${ratio.toFixed(2)}`,
    )
    return { mails: people, seconds: round(seconds, 1), mostSeconds, ratio: round(ratio, 2) }
  } finally {
    await house.close()
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startServer() {
  const child = fork(fileURLToPath(new URL('mail-server.ts', import.meta.url)))
  const [{ port }] = await once(child, 'message')
  return {
    port: Number(port),
    async ask(): Promise<{ readonly taken: number; readonly last: string }> {
      child.send('how many')
      const [answer] = await once(child, 'message')
      return answer
    },
    stop: () => void child.kill('SIGTERM'),
  }
}

function dkimKey(): NonNullable<MailingHouse['configuration']['dkim']> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { domain: 'musterfelde.example', selector: 'umfrage', privateKey }
}

/** How many e-mails of this content a second nodemailer's pool hands over. */
async function poolSpeed(
  port: number,
  sample: string,
  { domain, selector, privateKey }: ReturnType<typeof dkimKey>,
): Promise<number> {
  const { subject, text, html, headers } = await PostalMime.parse(sample)
  const named = (name: string) => headers.find(({ key }) => key === name)?.value ?? ''
  const pool = createTransport({
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    dkim: { domainName: domain, keySelector: selector, privateKey },
  })
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: poolMails }, (_, index) =>
      pool.sendMail({
        from: named('from'),
        to: `erika${index}@anderswo.example`,
        subject,
        text,
        html,
        headers: {
          'List-Unsubscribe': named('list-unsubscribe'),
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      }),
    ),
  )
  const perSecond = poolMails / ((performance.now() - begun) / 1000)
  pool.close()
  return perSecond
}
