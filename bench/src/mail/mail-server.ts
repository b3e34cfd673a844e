import { SMTPServer } from 'smtp-server'

/*
 * A mail server in a process of its own, which takes everything and keeps the last e-mail. It tells its port, and how many
 * e-mails it has taken whenever it is asked.
 */

let taken = 0
let last = ''

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  disableReverseLookup: true,
  onData(stream, _session, done) {
    const pieces: Buffer[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.on('end', () => {
      taken += 1
      last = Buffer.concat(pieces).toString('latin1')
      done()
    })
  },
})
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 })
})
process.on('message', () => process.send?.({ taken, last }))
process.once('disconnect', () => process.exit(0))
