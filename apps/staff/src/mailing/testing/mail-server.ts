import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SMTPServer } from 'smtp-server'

/** An e-mail as the server got it. */
export type ReceivedMail = {
  readonly from: string
  readonly to: string
  /** Head and body, word for word. */
  readonly source: string
}

/** A real mail server on this machine, which takes everything unless it is told otherwise. */
export type MailServer = {
  readonly port: number
  readonly received: ReceivedMail[]
  /** Decides for each recipient: 0 takes the e-mail, any other number is the answer. Without one everything is taken. */
  answer(decide: ((to: string) => number) | undefined): void
  /** Holds back the answer to e-mails until the promise is fulfilled. */
  hold(until: Promise<void> | undefined): void
  /** What is answered to the login; 0 lets everybody in. */
  answerLogin(code: number): void
  /** As it was at the start. */
  reset(): void
  stop(): Promise<void>
}

/** Whoever shall believe this server is told so by `NODE_EXTRA_CA_CERTS`: nobody else vouches for it. */
export const mailServerCertificate = inThisFolder('mail-server-certificate.pem')

/** `host`: where it listens. With `starttls` it takes an e-mail over an encrypted line only. */
export async function startMailServer(
  host = '127.0.0.1',
  security: 'none' | 'starttls' = 'none',
): Promise<MailServer> {
  const received: ReceivedMail[] = []
  let decide: ((to: string) => number) | undefined
  let held: Promise<void> | undefined
  let login = 0
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    ...(security === 'none'
      ? { disabledCommands: ['STARTTLS'] }
      : {
          cert: readFileSync(mailServerCertificate),
          key: readFileSync(inThisFolder('mail-server-key.pem')),
        }),
    logger: false,
    disableReverseLookup: true,
    onAuth: (_auth, _session, done) =>
      login === 0 ? done(null, { user: 'umfrage' }) : done(refusal(login)),
    onMailFrom: (_address, { secure }, done) =>
      done(secure || security === 'none' ? null : refusal(530)),
    onRcptTo: ({ address }, _session, done) => {
      const code = decide?.(address) ?? 0
      done(code === 0 ? null : refusal(code))
    },
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : (envelope.mailFrom?.address ?? '')
        received.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address).join(),
          source: Buffer.concat(pieces).toString('latin1'),
        })
        void answerWhenFree()
      })
      async function answerWhenFree(): Promise<void> {
        await held
        done()
      }
    },
  })
  // A client that breaks off is what some tests are about.
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, host, () => resolve()))
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    received,
    answer: (next) => void (decide = next),
    hold: (until) => void (held = until),
    answerLogin: (code) => void (login = code),
    reset() {
      received.length = 0
      decide = undefined
      held = undefined
      login = 0
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function inThisFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error('No, thank you'), { responseCode })
}
